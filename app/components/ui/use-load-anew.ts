import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";

/** Loads the page's facts anew. While they are on their way it waits: to ask again would call that answer off. */
export function useLoadAnew(): () => void {
  const { revalidate, state } = useRevalidator();
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    if (!wanted || state !== "idle") return;
    setWanted(false);
    revalidate();
  }, [wanted, state, revalidate]);

  return useCallback(() => setWanted(true), []);
}
