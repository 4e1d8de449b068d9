import { expect, test } from "vitest";
import { controls } from "~/config/controls";
import { promises } from "~/config/promises";
import { publications } from "~/words/publications";
import { type Code, controlFaults } from "./controls";

const MODULES = Object.keys({
  ...import.meta.glob("/{app,workers}/**/*.{ts,tsx}"),
  ...import.meta.glob("/scripts/*.mjs"),
  ...import.meta.glob(["/wrangler.toml", "/public/_headers", "/app/styles/*.css"], {
    query: "?raw",
  }),
}).map((path) => path.slice(1));

/** Everything is there and used, but for what a test takes away. */
const whole: Code = {
  has: () => true,
  exports: () => true,
  runs: () => true,
  does: () => true,
  filesBehind: (module) => [module],
};
const faultsIn = (code: Partial<Code>, named: Record<number, readonly string[]> = controls) =>
  controlFaults({ controls: named, promises, publications, code: { ...whole, ...code } });

const UNSUBSCRIBE = "app/routes/_public.unsubscribe.$token.tsx";
const GUARD = "app/http/exit-guard.ts";
const SAYS_NEWS = `
    says /privacy: the sentence "whatNews"
    says /privacy: the sentence "useMail"
    says /privacy/proof: the promise "One press unsubscribes; a look does not"`;
const SAYS_GUARD = `
    says /privacy: the sentence "whatVisitors"
    says /privacy: the sentence "cookiesNecessary"
    says /privacy: the sentence "cookiesGuard"
    says /privacy/proof: the promise "Only listed cookies leave the server"`;

test("[P3] a control whose module is gone is missed by the name of each sentence that says it", () => {
  expect(faultsIn({ has: (module) => module !== UNSUBSCRIBE })).toContain(
    `promise 103: its control ${UNSUBSCRIBE} is gone${SAYS_NEWS}`,
  );
});

test("[P3] so is one that its module no longer exports", () => {
  const code = { exports: (_: string, name: string) => name !== "registeredCookie" };
  expect(faultsIn(code)).toEqual([
    `promise 109: its control registeredCookie is no longer exported by app/config/cookies.ts${SAYS_GUARD}`,
  ]);
});

test("[P3] so is one that nothing that runs uses any more", () => {
  const code = { runs: (_: string, name: string) => name !== "stopByLink" };
  expect(faultsIn(code)).toEqual([
    `promise 103: its control stopByLink of app/use-cases/mailings/stop-news.server.ts is used by nothing that runs${SAYS_NEWS}`,
  ]);
});

test("[P3] so is one that still runs and leaves its work out", () => {
  const code = {
    does: (module: string, _: string | null, step: string) =>
      module !== GUARD || step !== "mayLeave",
  };
  expect(faultsIn(code)).toEqual([
    `promise 109: its control guardExit of ${GUARD} no longer uses mayLeave${SAYS_GUARD}`,
  ]);
});

test("[P3] a promise that is built and names no control is missed, one that is not built is not", () => {
  const { 109: _gone, ...rest } = controls;
  expect(promises[127]?.state).toBe("not-yet");
  expect(faultsIn({}, rest)).toEqual([`promise 109: is built and names no control${SAYS_GUARD}`]);
});

test("[P3] every promise of which something is built has a control, and each control is a module that exists", () => {
  const built = Object.entries(promises).filter(([, { state }]) => state !== "not-yet");
  expect(Object.keys(controls)).toEqual(built.map(([number]) => number));
  for (const [number, named] of Object.entries(controls))
    for (const control of named)
      expect(MODULES, `promise ${number}`).toContain(control.split(/[#>]/)[0]);
});
