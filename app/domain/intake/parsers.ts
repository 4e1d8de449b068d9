import { generic } from "./generic";
import type { IntakeParser } from "./parsed-event";
import { propertyFinder } from "./property-finder";

/** Every kind of inbound integration, and who reads it. */
export const INTAKE_PARSERS = {
  leads: generic,
  "property-finder": propertyFinder,
} as const satisfies Record<string, IntakeParser>;
