import type { keyboard } from "~/words/search";

/** What a shortcut does: leads to a page, opens something, moves along rows, presses what the page offers. */
export type Act =
  | { go: string }
  | { open: "palette" | "help" }
  | { move: 1 | -1 }
  | { press: "edit" | "select" | "settle" }
  /** Done by the browser: a dialog or menu closes. */
  | { native: true };

export interface Shortcut {
  /** Keys in their order; `mod` is Ctrl or Command, held with the next. */
  keys: readonly string[];
  say: keyof typeof keyboard;
  act: Act;
}

/** Every shortcut there is: the help is written from this list, and keys are looked up in it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ["mod", "k"], say: "palette", act: { open: "palette" } },
  { keys: ["/"], say: "search", act: { open: "palette" } },
  { keys: ["?"], say: "help", act: { open: "help" } },
  { keys: ["c"], say: "newLead", act: { go: "leads/new" } },
  { keys: ["g", "t"], say: "today", act: { go: "today" } },
  { keys: ["g", "i"], say: "inbox", act: { go: "inbox" } },
  { keys: ["g", "l"], say: "leads", act: { go: "leads" } },
  { keys: ["g", "d"], say: "deals", act: { go: "deals" } },
  { keys: ["g", "c"], say: "contacts", act: { go: "contacts" } },
  { keys: ["j"], say: "next", act: { move: 1 } },
  { keys: ["k"], say: "previous", act: { move: -1 } },
  { keys: ["x"], say: "select", act: { press: "select" } },
  { keys: ["e"], say: "edit", act: { press: "edit" } },
  { keys: ["d"], say: "settle", act: { press: "settle" } },
  { keys: ["Esc"], say: "escape", act: { native: true } },
];

/** A key as the list names it, whatever language the keyboard writes: `g` for the key of G. */
export function keyName({ key, code }: { key: string; code: string }): string {
  if (key === "?" || key === "؟") return "?";
  if (key === "/") return "/";
  const letter = /^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1];
  return letter?.toLowerCase() ?? key;
}

/** The act of these keys, "more" when they begin one, or undefined. */
export function actOf(pressed: readonly string[]): Act | "more" | undefined {
  const begun = SHORTCUTS.filter(({ keys }) => pressed.every((key, i) => keys[i] === key));
  const whole = begun.find(({ keys }) => keys.length === pressed.length);
  if (whole) return whole.act;
  return begun.length > 0 ? "more" : undefined;
}
