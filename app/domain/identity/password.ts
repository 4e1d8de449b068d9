import { accept, refuse } from "~/lib/result";
import { COMMON_WORDS } from "./common-passwords";

export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

/** Every character that a person would count as one, at most. */
const lengthOf = (password: string) => Array.from(password).length;

/**
 * Whether a password may be chosen: 8 to 128 characters of any kind, and none of those that are
 * tried first. Nothing is asked about kinds of characters, because that makes passwords worse.
 * @param own what is easily guessed of this person: address, name, workspace.
 */
export function acceptPassword(password: string, own: readonly string[] = []) {
  const length = lengthOf(password);
  if (length < PASSWORD_LENGTH.min) return refuse("password-too-short");
  if (length > PASSWORD_LENGTH.max) return refuse("password-too-long");
  if (isCommon(password) || isOwn(password, own)) return refuse("password-too-common");

  return accept(password);
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return isRunOrRepeat(lower) || cores(lower).some((core) => COMMON_WORDS.has(core));
}

function isOwn(password: string, own: readonly string[]): boolean {
  const lower = password.toLowerCase();
  const parts = own.flatMap((text) => [text, text.split("@")[0] ?? ""]).map((s) => s.toLowerCase());
  return parts.some((part) => part.length > 3 && stripped(lower) === stripped(part));
}

const LOOK_ALIKES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const stripped = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

const unmasked = (text: string) =>
  Array.from(text, (character) => LOOK_ALIKES[character] ?? character).join("");

/** The word within, read plainly and with look-alikes undone; nothing when there is more than one. */
function cores(lower: string): string[] {
  const plain = stripped(lower);
  return [plain, unmasked(plain), stripped(unmasked(lower)), unmasked(lower)];
}

const RUNS = [
  "0123456789012345678901234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
];
const backwards = (text: string) => Array.from(text).reverse().join("");

/** `12345678`, `87654321`, `aaaaaaaa`, `abcabcabc`, `12121212`. */
function isRunOrRepeat(lower: string): boolean {
  if (/^(.{1,4}?)\1+.?$/u.test(lower)) return true;
  if (/^\d{8}$/.test(lower) && /^(19|20)\d\d/.test(lower)) return true;

  return RUNS.some((run) => run.includes(lower) || backwards(run).includes(lower));
}
