import type { Role } from "~/config/roles";
import { createKey } from "~/use-cases/api-keys/create-key.server";
import type { Crew } from "./crew";
import { done } from "./deed";
import type { SampleWorkspace } from "./found-workspace";

/** The roles that get an API key, where somebody has them. */
const WITH_KEY = ["owner", "agent"] as const satisfies readonly Role[];

/** What the keys are called in a workspace, as its owner reads it. */
const KEY_NAMES = {
  en: { owner: "Sample key of the owner", agent: "Sample key of the agent" },
  ar: { owner: "مفتاح تجريبي للمالك", agent: "مفتاح تجريبي للوسيط" },
} as const;

/** What is told of a founded workspace this once: who may sign in, and the keys of programs. */
export async function signInsOf({ slug, people }: SampleWorkspace, crew: Crew, at: number) {
  const holders = WITH_KEY.flatMap((role) => {
    const holder = people.find((person) => person.role === role);
    return holder ? { role, userId: holder.userId } : [];
  });
  const [owner] = people;
  const names = KEY_NAMES[owner?.locale ?? "en"];
  const apiKeys = [];
  for (const { role, userId } of owner?.role === "owner" ? holders : []) {
    const input = { name: names[role], role, scopes: null, memberId: userId };
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
