import { WORKSPACES } from "../sample/people.mjs";
import { DEMO, readDemo, stateFolder, writeDemo } from "./state.mjs";

/**
 * Asks the running Worker for its sample workspaces, which it makes in an empty state only, and keeps
 * their sign-ins in `.closr/demo.json`.
 * @returns {Promise<boolean>} whether they were made now
 */
export async function loadSample(origin, state = stateFolder()) {
  const answer = await fetch(new URL("/dev/sample", origin), {
    method: "POST",
    body: JSON.stringify({ workspaces: WORKSPACES }),
  });
  if (!answer.ok) throw new Error(`No sample workspaces: ${answer.status} ${await answer.text()}`);

  const { created, ...demo } = await answer.json();
  const kept = created ? demo : readDemo(state);
  if (kept) writeDemo({ ...kept, url: origin }, state);
  return created;
}

/** What a person who starts the product needs to sign in. Passwords are told once. */
export function signIns(created) {
  const demo = readDemo();
  if (!demo) return "No sample sign-ins: this state was not started with the sample workspaces.";

  const rows = demo.users.map(({ email, workspace, role, password }) =>
    [email.padEnd(28), workspace.padEnd(8), role.padEnd(12), created ? password : ""].join("  "),
  );
  const where = created
    ? `These passwords and the API keys are kept in ${DEMO}.`
    : `Their passwords and the API keys are in ${DEMO}.`;
  return [...rows.map((row) => `  ${row.trimEnd()}`), where].join("\n");
}
