import { createContext, useContext } from "react";

interface RequestFacts {
  /** The browser hides it from scripts, so it is empty there. */
  nonce?: string;
  /** Named in errors and logs. Known only where the page was rendered. */
  requestId?: string;
}

/** What is known of the request that the page is rendered for, on the server alone. */
const Facts = createContext<RequestFacts>({});
export const RequestFactsProvider = Facts.Provider;
export const useRequestFacts = () => useContext(Facts);
