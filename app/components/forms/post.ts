/** Why what was posted was not done: in the answer's own words, or else its status; neither without an answer. */
export interface NotDone {
  reason?: string;
  status?: number;
}

/**
 * Posts a form's fields, and leaves the page as it is.
 * @returns undefined when it was done.
 */
export async function post(
  address: string,
  fields: Record<string, string>,
): Promise<NotDone | undefined> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
    // Success is a redirect to a page, which nobody needs here.
    redirect: "manual",
  }).catch(() => undefined);
  if (answer?.type === "opaqueredirect") return;

  const told = await answer?.json().catch(() => undefined);
  const [reason] = Object.values((told as Told | undefined)?.error ?? {}).flat();
  return { reason: reason ?? undefined, status: answer?.status };
}

interface Told {
  error?: Record<string, string[] | null>;
}
