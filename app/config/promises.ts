interface Control {
  /** Where anybody can try it. */
  href: string;
  /** The test that holds it in every build. */
  heldBy: string;
}

/**
 * The promises of the policy that have a control which anyone can reach, by their number. A mark
 * beside a sentence leads there; without an entry there is no mark.
 */
export const promises: Readonly<Record<number, Control>> = {
  52: { href: "/.well-known/gpc.json", heldBy: "tests/worker/public-headers.test.ts" },
  61: { href: "/subprocessors", heldBy: "tests/worker/public-pages.test.ts" },
  80: { href: "/retention.json", heldBy: "tests/worker/public-pages.test.ts" },
  94: { href: "/.well-known/security.txt", heldBy: "tests/worker/public-pages.test.ts" },
  98: { href: "/privacy/verify", heldBy: "tests/worker/public-pages.test.ts" },
  102: { href: "/cookies", heldBy: "tests/worker/consent.test.ts" },
  109: { href: "/cookies.json", heldBy: "tests/worker/public-headers.test.ts" },
  112: { href: "/cookies.json", heldBy: "tests/worker/public-pages.test.ts" },
  113: { href: "/cookies", heldBy: "tests/worker/public-headers.test.ts" },
  114: { href: "/cookies", heldBy: "tests/worker/consent.test.ts" },
  123: { href: "/privacy.json", heldBy: "tests/worker/public-pages.test.ts" },
  125: { href: "/privacy#contact", heldBy: "tests/worker/public-pages.test.ts" },
};
