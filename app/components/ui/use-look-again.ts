import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Loads the page's facts again and again while it is looked at, as long as something is under way. */
export function useLookAgain(everyMs: number) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    // To ask again while an answer is on its way would call that answer off.
    if (state !== "idle") return;

    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, everyMs);
    return () => clearInterval(timer);
  }, [revalidate, state, everyMs]);
}
