import { PARTS } from "~/config/parts";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** How the product protects what it holds: what is sealed, what each part may reach, and how the tests ended. */
export const loader = visitorLoader(async ({ registers, suites, publicKeys, version }) =>
  publicJson({
    version,
    ...registers.sealed(),
    notSealed: {
      fields: ["names", "phones", "e-mails", "notes", "deals"],
      because: "they must be found; they rest under the encryption of the provider",
    },
    parts: PARTS,
    suites: (await suites()).map(({ id, title, is, last }) => ({
      ...{ id, title, state: is },
      lastRun: last && {
        result: last.result,
        at: new Date(last.at).toISOString(),
        commit: last.commit,
        tests: last.tests,
      },
    })),
    keys: await publicKeys(),
    securityFile: "/.well-known/security.txt",
  }),
);
