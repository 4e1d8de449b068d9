/**
 * Whether a `Sec-GPC` header asks not to sell or share (W3C Global Privacy Control): only the exact
 * value `1` does. Repeated lines reach a Worker joined by commas, so one exact member is enough.
 */
export function asksNotToSell(header: string | null): boolean {
  return (header ?? "").split(",").some((member) => member.trim() === "1");
}
