import { useFetchers, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useBeforePaint } from "./before-paint";

const ROW = "li, tr, article, .item";
const FAULT = "#main [role=alert][tabindex], #main [aria-invalid=true]:not([type=hidden])";
const STOP = "a[href], button:not([disabled]), input:not([type=hidden]), select, textarea";
const PLACE = "textarea, h1, h2";

/** Where a form stood that was just sent: its row and the rows around it, and what encloses it. */
interface Sent {
  rows: Element[];
  ids: string[];
}
let sent: Sent | null = null;

function remember({ target }: Event) {
  if (target instanceof HTMLFormElement && target.getAttribute("method") === "post")
    sent = { rows: rowsFrom(target.closest(ROW)), ids: idsAround(target) };
}

/** The row itself, those after it, then those before. */
function rowsFrom(row: Element | null): Element[] {
  const all = [...(row?.parentElement?.children ?? [])];
  const at = row ? all.indexOf(row) : 0;
  return [...all.slice(at), ...all.slice(0, at).reverse()];
}

function idsAround(element: Element | null): string[] {
  const around = element?.closest("[id]");
  return around ? [around.id, ...idsAround(around.parentElement)] : [];
}

/**
 * Once a form has been answered, the focus stands at what is wrong with it; or, where its button went
 * away with what was done, in the next row, or at the field or the heading of where it stood. On a page that
 * came anew it stands in the row that the address leads to, or at the heading where that is not shown.
 */
export function useFocusAfter() {
  const isIdle = [useNavigation(), ...useFetchers()].every(({ state }) => state === "idle");
  const isFirst = useRef(true);

  useBeforePaint(() => {
    document.addEventListener("submit", remember, true);
    return () => document.removeEventListener("submit", remember, true);
  }, []);

  useEffect(() => {
    if (!isIdle) return;
    const answered = sent;
    sent = null;
    if (answered || isFirst.current) goOn(answered);
    isFirst.current = false;
  }, [isIdle]);
}

function goOn(answered: Sent | null) {
  if (takes(document.querySelector(FAULT)) || hasFocus()) return;
  if (!answered) return focusRowOfAddress();

  const rows = answered.rows.filter(({ isConnected }) => isConnected);
  if (rows.some((row) => takes(row.querySelector(STOP)))) return;
  answered.ids.some((id) => takes(document.getElementById(id)?.querySelector(PLACE)));
}

/**
 * Once more when the page has come: a browser takes the focus away as it goes to the place that an address names,
 * and may do so after the scripts have run.
 */
function focusRowOfAddress() {
  const row = location.hash.startsWith("#row-") && location.hash.slice(1);
  if (!row) return;

  const goThere = () => {
    if (!hasFocus() && !takes(document.getElementById(row)?.querySelector(STOP)))
      takes(document.querySelector("#main h1"));
  };
  const onceThere = () => requestAnimationFrame(() => setTimeout(goThere));
  goThere();
  if (document.readyState === "complete") onceThere();
  else window.addEventListener("load", onceThere, { once: true });
}

function takes(element: Element | null | undefined): boolean {
  if (element instanceof HTMLElement) focus(element);
  return element === document.activeElement;
}

const hasFocus = () => document.activeElement !== null && document.activeElement !== document.body;

function focus(element: HTMLElement) {
  if (/^H\d$/.test(element.tagName)) element.tabIndex = -1;
  element.focus();
}
