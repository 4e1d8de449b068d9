import { useNavigate } from "@remix-run/react";
import { type ComponentType, useRef, useState } from "react";
import { useBeforePaint } from "./before-paint";
import { useFocusAfter } from "./focus-after";
import { type Act, actOf, keyName } from "./shortcuts";

/** What opens above the page, each fetched when it is first asked for. */
const OPENED = { palette: () => import("./palette"), help: () => import("./help") };

/**
 * A browser remembers of a module that it could not be fetched and never asks for it again: it is asked for only while
 * anything can be fetched at all.
 */
async function fetched(what: keyof typeof OPENED): Promise<Fetched | undefined> {
  const reached = KEPT.has(what) || (await canFetch());
  const module = reached ? await OPENED[what]() : undefined;
  if (module) KEPT.add(what);
  return module;
}

const KEPT = new Set<keyof typeof OPENED>();
const canFetch = async () =>
  (await fetch("/favicon.svg", { method: "HEAD", cache: "no-store" })).ok;

interface Fetched {
  default: ComponentType<Opening>;
}

/** Within this time the second key of a sequence must follow. */
const SEQUENCE_MS = 1200;

/** Asks for the palette from anywhere: the search link does, when there are scripts. */
export const PALETTE_EVENT = "closr:palette";

/**
 * Listens to the keyboard on every page of a workspace. What cannot be fetched does not open, and the page stays as it
 * is.
 * @param singleKeys whether letters alone are shortcuts; the palette's own key always is.
 */
export function Keyboard({ slug, singleKeys = true }: { slug: string; singleKeys?: boolean }) {
  const [Opened, setOpened] = useState<ComponentType<Opening> | null>(null);
  const navigate = useNavigate();
  const open = (what: keyof typeof OPENED) =>
    fetched(what).then(
      (one) => one && setOpened(() => one.default),
      () => undefined,
    );

  useKeys(singleKeys, (act) => {
    if ("go" in act) navigate(`/w/${slug}/${act.go}`);
    if ("open" in act) open(act.open);
    if ("move" in act) moveAlongRows(act.move);
    if ("press" in act) PRESSES[act.press]();
  });
  useFocusAfter();
  useBeforePaint(() => {
    const openPalette = () => open("palette");
    window.addEventListener(PALETTE_EVENT, openPalette);
    return () => window.removeEventListener(PALETTE_EVENT, openPalette);
  }, []);

  return Opened && <Opened {...{ slug, singleKeys }} onClose={() => setOpened(null)} />;
}

interface Opening {
  slug: string;
  singleKeys: boolean;
  onClose: () => void;
}

/** Performs what keys ask for, wherever the focus is. */
function useKeys(singleKeys: boolean, perform: (act: Act) => void) {
  const pressed = useRef<{ keys: string[]; at: number }>({ keys: [], at: 0 });
  const latest = useRef(perform);
  latest.current = perform;

  useBeforePaint(() => {
    const listen = (event: KeyboardEvent) => {
      const act = takeKey(event, pressed.current, singleKeys);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [singleKeys]);
}

/** What a key asks for, with those pressed just before; undefined for one that is typed into something. */
function takeKey(
  event: KeyboardEvent,
  before: { keys: string[]; at: number },
  singleKeys: boolean,
): Act | undefined {
  const name = keyName(event);
  const mod = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (mod) return wholeAct(actOf(["mod", name]));
  if (!singleKeys || event.altKey || event.isComposing || isBusy(event.target)) return undefined;

  const keys = event.timeStamp - before.at < SEQUENCE_MS ? [...before.keys, name] : [name];
  const act = actOf(keys) ?? actOf([name]);
  before.keys = act === "more" ? keys.slice(-1) : [];
  before.at = event.timeStamp;
  return wholeAct(act);
}

const wholeAct = (act: ReturnType<typeof actOf>) =>
  act === "more" || (act && "native" in act) ? undefined : act;

/** While somebody types, or something is open above the page, letters are letters. */
function isBusy(target: EventTarget | null): boolean {
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"));
  return typing || document.querySelector("dialog[open], :popover-open") !== null;
}

const ROWS =
  "main .tbl-name, main .ans .who a:first-child, main .item a, main .lst a, main .card h3 a";

function moveAlongRows(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 && step === -1 ? rows.length - 1 : at + step;
  rows[next]?.focus();
}

const PRESSES = {
  edit: () => document.querySelector<HTMLElement>("main a[href$='/edit']")?.click(),
  settle: () =>
    (document.activeElement?.closest(".ans") ?? document.querySelector("main .top:has(.whose)"))
      ?.querySelector<HTMLElement>("button[formaction$='/no-answer']")
      ?.click(),
  select: () =>
    document.activeElement
      ?.closest("tr, li")
      ?.querySelector<HTMLInputElement>("input[type='checkbox']")
      ?.click(),
};
