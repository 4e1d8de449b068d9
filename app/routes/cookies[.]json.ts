import { currentConsent } from "~/config/consent-versions";
import { cookieCategories, cookieRegistry, inCategory } from "~/config/cookies";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The register of cookies and storage, as the exit guard obeys it. */
export const loader = visitorLoader(async () =>
  publicJson({
    rule: { mode: "opt-in", jurisdiction: "everywhere", iabVendorList: "not used" },
    version: currentConsent.version,
    fingerprint: currentConsent.fingerprint,
    categories: cookieCategories.map(({ id, ...category }) => ({
      id,
      inUse: inCategory(id).length > 0,
      consent: id === "necessary" ? "not needed" : "opt-in",
      ...category,
    })),
    entries: cookieRegistry,
  }),
);
