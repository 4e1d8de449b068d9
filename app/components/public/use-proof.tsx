import { createContext, useContext } from "react";
import type { Standing } from "~/domain/promises/standing";

export type Standings = Readonly<Record<number, Standing>>;

const Proof = createContext<Standings>({});

/** How the promises of a page stand, for all marks on it. A mark without one claims nothing. */
export const ProofProvider = Proof.Provider;
export const useProof = () => useContext(Proof);

/** Whether the tests of any of these promises have ever run where this copy knows of it. */
export const haveRun = (standings: Standings) =>
  Object.values(standings).some(({ last }) => last !== null);
