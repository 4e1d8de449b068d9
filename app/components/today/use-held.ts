import { useFetchers } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/**
 * Which of the rows stand on the page: those that stood there and still wait, and in the places that came free
 * those that wait next. What came meanwhile is held back until it is asked for, so that nothing moves under the finger.
 * @param ids what waits now, as the page's loader gave it.
 * @param heard what waits now, as it was heard since.
 */
export function useHeld(ids: readonly string[], heard: readonly string[]) {
  const [shown, setShown] = useState<readonly string[]>(ids);
  const known = standing(shown, ids);
  const fresh = [...new Set([...ids, ...heard])].filter((id) => !known.has(id));

  return {
    isShown: (id: string) => known.has(id),
    fresh: fresh.length,
    showAll: () => setShown([...new Set([...shown, ...ids, ...heard])]),
  };
}

/** Of what waits now: what stood there, and as many others as places came free. */
export function standing(stood: readonly string[], ids: readonly string[]): ReadonlySet<string> {
  const stays = ids.filter((id) => stood.includes(id));
  const others = ids.filter((id) => !stood.includes(id));
  return new Set([...stays, ...others.slice(0, stood.length - stays.length)]);
}

const FIFTEEN_SECONDS_MS = 15_000;

/** Listens for what waits, every fifteen seconds while the page is looked at. */
export function useNews(address: string, ids: readonly string[]): readonly string[] {
  const [heard, setHeard] = useState<readonly string[]>(ids);

  useEffect(() => setHeard(ids), [ids]);
  useEffect(() => {
    const listen = async () => {
      if (document.hidden) return;
      const answer = await fetch(address, { headers: { Accept: "application/json" } });
      if (answer.ok) setHeard(((await answer.json()) as { waiting: string[] }).waiting);
    };
    // Without a connection the next one hears of it.
    const timer = setInterval(() => void listen().catch(() => undefined), FIFTEEN_SECONDS_MS);
    return () => clearInterval(timer);
  }, [address]);

  return heard;
}

/**
 * The leads whose act is under way and takes them off their block. Their rows are hidden and stay until the page is
 * told anew: the answer to a form that is gone would lead nowhere.
 */
export function useLeaving(): ReadonlySet<string> {
  const leaving = useFetchers().flatMap(({ formAction, formData, data }) => {
    const [, id, act] = /\/leads\/([^/]+)\/([a-z-]+)$/.exec(formAction ?? "") ?? [];
    if (!id || !formData || isRefusal(data)) return [];

    return takesOff(act, formData) ? [id] : [];
  });
  return new Set(leaving);
}

const isRefusal = (data: unknown) =>
  typeof data === "object" && data !== null && "error" in data && Boolean(data.error);

function takesOff(act: string | undefined, form: FormData) {
  if (act === "log") return form.get("way") !== "call-unanswered";
  if (act === "follow-up") return form.get("block") === "follow-ups";
  return act === "closure" || act === "owner" || act === "no-answer";
}

/** When a row leaves, the focus goes to the next one, or to the one before the end. */
export function useNextFocus(rows: readonly string[]) {
  const before = useRef<readonly string[]>(rows);

  useEffect(() => {
    const left = before.current.findIndex((id) => !rows.includes(id));
    const lost = document.activeElement === document.body || document.activeElement === null;
    const next = rows[Math.min(left, rows.length - 1)];
    if (left >= 0 && lost && next) firstAction(next)?.focus();
    before.current = rows;
  }, [rows]);
}

const firstAction = (row: string) =>
  document.getElementById(`row-${row}`)?.querySelector<HTMLElement>(".acts .btn, .a .btn, a");
