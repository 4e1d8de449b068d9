import { existsSync, readdirSync, readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** The processes that a process started, read off /proc; none on a system that has no such folder. */
export const childrenOf = (pid) =>
  (existsSync("/proc") ? readdirSync("/proc") : [])
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => Number(fieldsOf(name)?.[1]) === pid)
    .map(Number);

/** Whether a process is still there. */
export function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** User and system time of all threads of a process. */
export function cpuSecondsOf(pid) {
  const fields = fieldsOf(pid);
  if (!fields) throw new Error(`process ${pid} is not there`);
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** "pid (name) state ppid …" from the state on: the name may hold anything, the last bracket closes it. */
function fieldsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return; // It ended between the listing and the look.
  }
}
