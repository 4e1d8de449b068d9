import type { Bytes } from "~/lib/bytes";
import { startsWith } from "./reading";

export type ScanVerdict = "clean" | "infected";

/** Says whether a file is harmful. Until it says `clean`, a file stays in quarantine. */
export type ScanHook = (bytes: Bytes) => Promise<ScanVerdict>;

// The test file every scanner knows, in two halves so that none finds it here.
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(
  "",
);

/** The local hook: knows nothing but EICAR's test file, wherever in a file it stands. */
export const scanForEicar: ScanHook = async (bytes) => {
  const first = EICAR.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, EICAR, at)) return "infected";
  return "clean";
};
