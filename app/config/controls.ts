import { aiAndConnections } from "./controls/ai-and-connections";
import { changesAndProof } from "./controls/changes-and-proof";
import { collected } from "./controls/collected";
import type { Controls } from "./controls/control";
import { cookiesAndChildren } from "./controls/cookies-and-children";
import { frameAndRoles } from "./controls/frame-and-roles";
import { keptAndSecured } from "./controls/kept-and-secured";
import { rights } from "./controls/rights";
import { shared } from "./controls/shared";
import { used } from "./controls/used";

/**
 * What makes each promise true, by its number; a promise of which something is built and that names nothing does not
 * compile. Only the check and the tests load it: the Worker carries none of it.
 */
export const controls: Required<Controls> = {
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
