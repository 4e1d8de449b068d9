/**
 * Adds generated, realistic bulk data to the local database: in the product that runs on PORT, or without it.
 *
 *     npm run seed -- --workspaces 2 --contacts 100000     two more workspaces, each with as many people
 *     npm run seed -- --into marina --contacts 1000        more people in one that is there
 */
import { parseArgs } from "node:util";
import { addContacts, addWorkspace } from "./lib/bulk.mjs";
import { runningOrNew } from "./lib/local-worker.mjs";
import { readDemo, writeDemo } from "./lib/state.mjs";

const { values } = parseArgs({
  options: {
    workspaces: { type: "string", default: "1" },
    contacts: { type: "string", default: "1000" },
    into: { type: "string" },
  },
});
const contacts = amount("contacts");

const worker = await runningOrNew();
try {
  for (const slug of values.into ? [values.into] : await newWorkspaces(amount("workspaces"))) {
    await addContacts(worker.origin, slug, contacts);
    console.log(`${slug}: ${contacts} contacts more`);
  }
} finally {
  await worker.stop();
}

async function newWorkspaces(count) {
  const slugs = [];
  for (let i = 0; i < count; i++) {
    const slug = `bulk-${Date.now().toString(36)}-${i + 1}`;
    const { users, apiKeys } = await addWorkspace(worker.origin, slug, `Bulk ${slug.slice(5)}`);
    for (const { email, password } of users) console.log(`  ${email.padEnd(40)}  ${password}`);
    const demo = readDemo();
    if (demo)
      writeDemo({
        ...demo,
        users: [...demo.users, ...users],
        apiKeys: [...demo.apiKeys, ...apiKeys],
      });
    slugs.push(slug);
  }
  return slugs;
}

function amount(name) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`--${name} is a whole number, not "${values[name]}"`);
  process.exit(2);
}
