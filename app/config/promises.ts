import { aiAndConnections } from "./promises/ai-and-connections";
import { changesAndProof } from "./promises/changes-and-proof";
import { collected } from "./promises/collected";
import { cookiesAndChildren } from "./promises/cookies-and-children";
import { frameAndRoles } from "./promises/frame-and-roles";
import { keptAndSecured } from "./promises/kept-and-secured";
import type { NotBuilt, Promised, Promises } from "./promises/promise";
import { rights } from "./promises/rights";
import { shared } from "./promises/shared";
import { used } from "./promises/used";

const everyPromise = {
  ...frameAndRoles,
  ...collected,
  ...used,
  ...shared,
  ...aiAndConnections,
  ...keptAndSecured,
  ...rights,
  ...cookiesAndChildren,
  ...changesAndProof,
};

/** Every promise by its number, which never changes: what was built of it, and where to try it. */
export const promises: Promises = everyPromise;

/** The numbers of the promises of which something is built: each names its controls (config/controls.ts). */
export type BuiltNumber = {
  [N in keyof typeof everyPromise]: (typeof everyPromise)[N] extends NotBuilt ? never : N;
}[keyof typeof everyPromise];

/** The promises in their order, with their numbers. */
export const promiseList = Object.entries(promises).map(
  ([number, promised]): Promised & { number: number } => ({ number: Number(number), ...promised }),
);

/** The name of a promise's check, which is also how its tests are run: `npm test -- P84`. */
export const checkIdOf = (number: number) => `P${number}`;
