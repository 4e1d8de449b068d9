import { readFileSync } from "node:fs";

/** The sample sign-ins, as `npm start` keeps them in .closr/demo.json. */
export interface Demo {
  url: string;
  users: { email: string; password: string; workspace: string; role: string }[];
  apiKeys: { workspace: string; role: string; key: string }[];
}

export const readDemo = (file: string): Demo => JSON.parse(readFileSync(file, "utf8"));

/** The sample person with this address, such as `agent@marina.example`. Throws when there is none. */
export function personIn(demo: Demo, email: string) {
  const person = demo.users.find((user) => user.email === email);
  if (!person) throw new Error(`No sample person ${email}`);
  return person;
}

/** The sample API key of a role in a workspace. Throws when there is none. */
export function apiKeyIn(demo: Demo, workspace: string, role: "owner" | "agent"): string {
  const found = demo.apiKeys.find((key) => key.workspace === workspace && key.role === role);
  if (!found) throw new Error(`No sample API key of the ${role} of ${workspace}`);
  return found.key;
}

/** The key of a workspace's sample program: `keyIn(demo, "marina", "owner")`. Throws when there is none. */
export function keyIn({ apiKeys }: Demo, workspace: string, role: string) {
  const found = apiKeys.find((one) => one.workspace === workspace && one.role === role);
  if (!found) throw new Error(`No sample key of ${workspace} for ${role}`);
  return found.key;
}
