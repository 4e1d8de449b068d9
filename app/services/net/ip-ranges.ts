/**
 * Ranges no customer's address may lead to, after the IANA special-purpose registries: this host,
 * private networks, carrier NAT, link-local (with the clouds' metadata service), documentation,
 * benchmarks, relays, multicast, reserved.
 */
const REFUSED_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
].map(range);

/** Outside 2000::/3 nothing is public; inside it, these are not. */
const GLOBAL_V6 = range("2000::/3");
const REFUSED_V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map(range);

interface Range {
  first: bigint;
  last: bigint;
}

/** Whether an address, as a resolver writes it, belongs to the public internet. Whatever is no address does not. */
export function isPublicAddress(address: string): boolean {
  const v4 = parseV4(address);
  if (v4 !== null) return !REFUSED_V4.some(holds(v4));

  const v6 = parseV6(address);
  return v6 !== null && holds(v6)(GLOBAL_V6) && !REFUSED_V6.some(holds(v6));
}

const holds = (address: bigint) => (range: Range) =>
  range.first <= address && address <= range.last;

function range(cidr: string): Range {
  const [base = "", length = ""] = cidr.split("/");
  const [first, width] = base.includes(":") ? [parseV6(base), 128] : [parseV4(base), 32];
  if (first === null) throw new Error(`${cidr} is no range.`);

  return { first, last: first + (1n << BigInt(width - Number(length))) - 1n };
}

function parseV4(text: string): bigint | null {
  const parts = text.split(".");
  const wellFormed = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part));
  if (!wellFormed || parts.some((part) => Number(part) > 255)) return null;

  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function parseV6(text: string): bigint | null {
  if (!/^[0-9a-f:.]+$/i.test(text)) return null;

  const halves = withoutDots(text)?.split("::");
  if (!halves || halves.length > 2) return null;

  const [head, tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const groups = expand(head ?? [], tail);
  if (!groups?.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;

  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** Eight groups, with zeros for what `::` left out. */
function expand(head: string[], tail: string[] | undefined): string[] | null {
  if (!tail) return head.length === 8 ? head : null;

  const missing = 8 - head.length - tail.length;
  return missing > 0 ? [...head, ...Array<string>(missing).fill("0"), ...tail] : null;
}

/** `::ffff:127.0.0.1` with its last four bytes as two groups. */
function withoutDots(text: string): string | null {
  if (!text.includes(".")) return text;

  const colon = text.lastIndexOf(":");
  const v4 = parseV4(text.slice(colon + 1));
  if (colon < 0 || v4 === null) return null;

  return `${text.slice(0, colon + 1)}${(v4 >> 16n).toString(16)}:${(v4 & 0xffffn).toString(16)}`;
}
