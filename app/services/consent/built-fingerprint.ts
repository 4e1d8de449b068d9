import { APPLIED } from "~/config/consent-rules/all-rules";
import { cookieCategories, cookieRegistry } from "~/config/cookies";
import { materialFacts } from "~/domain/consent/fingerprint";
import { sha256Hex } from "~/lib/secrets";

/** The fingerprint of what this build asks consent to: that of the last version, or visitors are asked anew. */
export const builtFingerprint = (): Promise<string> =>
  sha256Hex(
    materialFacts({ entries: cookieRegistry, categories: cookieCategories, applied: APPLIED }),
  );
