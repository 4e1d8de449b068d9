/** A folder in memory for what tests keep, where the machine has the room: no disk has to be waited for. */
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
const ROOM_BYTES = 6 * 1024 ** 3;

/** @returns {string | undefined} its path; it is gone when this process ends. */
export function memoryFolder() {
  if (Math.min(roomIn(MEMORY), freemem()) < ROOM_BYTES) return;

  const folder = mkdtempSync(join(MEMORY, "closr-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function roomIn(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
