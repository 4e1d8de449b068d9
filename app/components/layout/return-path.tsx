import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";

const ReturnPath = createContext<string | null>(null);

/** Around a page at an address that only acts: nothing of its frame may lead back there. */
export const ReturnPathProvider = ReturnPath.Provider;

/** Where a form of the frame leads back to: the page that it stands on. */
export function useReturnPath(): string {
  const { pathname, search } = useLocation();
  return useContext(ReturnPath) ?? pathname + search;
}
