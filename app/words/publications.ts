import { policySections } from "./policy-sections";
import { securitySections } from "./security-page";
import { termsSections } from "./terms";

/** Everything that we publish about ourselves, sentence by sentence. */
export const publications = [
  { name: "/privacy", sections: policySections },
  { name: "/terms", sections: termsSections },
  { name: "/security", sections: securitySections },
];
