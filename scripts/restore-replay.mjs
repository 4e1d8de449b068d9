/**
 * After an older database was put back: erases again whoever the ledger says was erased since, and prints the proof.
 * In the product that runs on PORT, or without it on CLOSR_STATE. Ends with 1 where a ledger was altered or something
 * is left to do.
 */
import { runningOrNew } from "./lib/local-worker.mjs";

const worker = await runningOrNew();
try {
  const answer = await fetch(new URL("/dev/replay", worker.origin), { method: "POST" });
  if (!answer.ok) throw new Error(`The replay answered ${answer.status}: ${await answer.text()}`);

  const { workspaces } = await answer.json();
  for (const proof of workspaces) console.log(told(proof));
  if (workspaces.length === 0) console.log("No workspace has erased anybody.");
  if (!workspaces.every(isWhole)) process.exitCode = 1;
} finally {
  await worker.stop();
}

function told(proof) {
  const { workspace, ledger, anchor, appliedBefore, applied, erasedAgain, state, error } = proof;
  if (ledger.alteredAt) return `${workspace}: ALTERED at entry ${ledger.alteredAt}. ${error ?? ""}`;
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

function isWhole({ ledger, anchor, applied, state, purged }) {
  if (purged !== undefined) return purged && anchor !== "lost" && !ledger.alteredAt;
  return anchor !== "lost" && !ledger.alteredAt && !state && applied >= ledger.entries;
}
