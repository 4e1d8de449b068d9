import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Loads the page's facts again and again while it is looked at, as long as something is under way. */
export function useLookAgain(everyMs: number) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, everyMs);
    return () => clearInterval(timer);
  }, [revalidate, everyMs]);
}
