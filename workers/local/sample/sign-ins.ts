import type { Role } from "~/config/roles";
import { createKey } from "~/use-cases/api-keys/create-key.server";
import type { Crew } from "./crew";
import { done } from "./deed";
import type { SampleWorkspace } from "./found-workspace";

/** The roles that get an API key, where somebody has them. */
const WITH_KEY: readonly Role[] = ["owner", "agent"];

/** What is told of a founded workspace this once: who may sign in, and the keys of programs. */
export async function signInsOf({ slug, people }: SampleWorkspace, crew: Crew, at: number) {
  const holders = WITH_KEY.flatMap((role) => people.find((person) => person.role === role) ?? []);
  const [owner] = people;
  const apiKeys = [];
  for (const { role, userId } of owner?.role === "owner" ? holders : []) {
    const input = { name: `Sample key of the ${role}`, role, scopes: null, memberId: userId };
    const { key } = done(await createKey(crew("owner", at), "owner", input));
    apiKeys.push({ workspace: slug, role, key });
  }

  return {
    users: people.map(({ email, password, role }) => ({ email, password, workspace: slug, role })),
    apiKeys,
  };
}

type SignIns = Awaited<ReturnType<typeof signInsOf>>;

export const together = (all: SignIns[]): SignIns => ({
  users: all.flatMap(({ users }) => users),
  apiKeys: all.flatMap(({ apiKeys }) => apiKeys),
});
