/**
 * After an older database was put back: erases again whoever the ledger says was erased since, and prints the proof.
 * In the product that runs on PORT, or without it on CLOSR_STATE. Ends with 1 where a ledger was altered or something
 * is left to do.
 */
import { runningOrNew } from "./lib/local-worker.mjs";

/** What the word rests on: what is gone without a trace cannot be missed. */
const NOTHING =
  "No ledger, no anchor in KV or in R2, no certificate of an end, and no mark in the database: nothing says that anybody was ever erased here. If somebody was, all of these were removed.";
const RESTS_ON =
  "This rests on the ledgers, their anchors in KV and in R2, the certificates of ends, and the marks in the database. A workspace of which all of these were removed is not in the list.";

const worker = await runningOrNew();
try {
  const answer = await fetch(new URL("/dev/replay", worker.origin), { method: "POST" });
  if (!answer.ok) throw new Error(`The replay answered ${answer.status}: ${await answer.text()}`);

  const { workspaces } = await answer.json();
  for (const proof of workspaces) console.log(told(proof));
  console.log(workspaces.length === 0 ? NOTHING : RESTS_ON);
  if (!workspaces.every(isWhole)) process.exitCode = 1;
} finally {
  await worker.stop();
}

function told(proof) {
  const { workspace, ledger, anchor, appliedBefore, applied, erasedAgain, state, error } = proof;
  if (ledger.alteredAt)
    return `${workspace}: ALTERED at entry ${ledger.alteredAt}${besides(error)}.`;
  const chain = `${ledger.entries} entries, sound, newest ${ledger.head.slice(0, 16)}…`;
  const done = `applied ${appliedBefore} → ${applied}, ${erasedAgain} erased again`;
  const word =
    anchor === "lost"
      ? "; ANCHOR LOST: the end of the ledger is taken on its own word, and anchored anew"
      : "";
  if (proof.purged !== undefined)
    return `${workspace}: ${chain}; purged as a whole${proof.purged ? ", nothing is here" : "; NOT YET AGAIN"}${word}`;
  return `${workspace}: ${chain}; ${done}${word}${state ? `; ${state}: ${error}` : ""}`;
}

/** What a replay stopped at, unless that is the entry which was named already. */
function besides(error) {
  return error && !error.startsWith("ledger-altered") ? `; ${error}` : "";
}

function isWhole({ ledger, anchor, applied, state, purged }) {
  if (purged !== undefined) return purged && anchor !== "lost" && !ledger.alteredAt;
  return anchor !== "lost" && !ledger.alteredAt && !state && applied >= ledger.entries;
}
