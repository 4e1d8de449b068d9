/**
 * Fetches. A connection that is kept open may be closed by the other side in the moment in which it is used
 * again: then nothing was asked yet, and it is asked once more.
 */
export async function call(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (failure) {
    const { code } = ((failure as Error).cause ?? {}) as { code?: string };
    if (code !== "ECONNRESET" && code !== "UND_ERR_SOCKET") throw failure;
    return fetch(address, init);
  }
}
