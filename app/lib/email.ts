import { withoutInvisible } from "./invisible";

const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]{2,}$/;
const MAX_LENGTH = 254;

/**
 * An e-mail address in the one form in which addresses are compared: without `mailto:`, a display name or
 * invisible characters, in lower case. Tags (`+villa`) and dots stay: they may be another mailbox.
 * @returns null when the text holds no single address.
 */
export function normaliseEmail(text: string): string | null {
  const plain = withoutInvisible(text.normalize("NFKC")).trim();
  const address = (/<([^<>]*)>\s*$/.exec(plain)?.[1] ?? plain)
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/\?.*$/, "")
    .toLowerCase();

  return address.length <= MAX_LENGTH && isAddress(address) ? address : null;
}

const isAddress = (address: string) =>
  ADDRESS.test(address) && !address.includes("..") && !/^\.|\.@|@\.|@-/.test(address);
