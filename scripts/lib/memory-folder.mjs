/** A folder in memory for what tests keep, where the machine has the room: no disk has to be waited for. */
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
const ROOM_BYTES = 6 * 1024 ** 3;

/** @returns {string | undefined} its path; it is gone when this process ends. */
export function memoryFolder() {
  const folder = hasRoom() ? folderIn(MEMORY) : undefined;
  if (!folder) return;

  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
  return folder;
}

/** In a container less may be had than the machine has free. */
function hasRoom() {
  const free = process.availableMemory?.() ?? freemem();
  return Math.min(free, freemem(), roomIn(MEMORY)) >= ROOM_BYTES;
}

function folderIn(parent) {
  try {
    return mkdtempSync(join(parent, "closr-"));
  } catch {
    return undefined;
  }
}

function roomIn(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
