/** The task that an address says was just done; null for anything that is no task's id. */
export function doneTask(url: string): string | null {
  const id = new URL(url).searchParams.get("done") ?? "";
  return /^tk_[0-9A-Za-z]+$/.test(id) ? id : null;
}
