import { type Publication, restingOn } from "./faults";

/** The code that runs, as far as a control can be seen in it. */
export interface Code {
  has: (module: string) => boolean;
  exports: (module: string, name: string) => boolean;
  /** Whether anything that runs uses it. */
  runs: (module: string, name: string) => boolean;
  /** Whether it takes a step, itself or through others of its module; without a name, the module itself. */
  does: (module: string, name: string | null, step: string) => boolean;
  /** What its code comes to, whatever its layout: another one once it does anything else. */
  digestOf: (module: string, name: string | null) => string;
}

interface Named {
  /** What makes each promise true, by the promises' numbers: `app/a.ts#name`, `app/a.ts#name>step`, `app/a.mjs>step`. */
  controls: Readonly<Record<number, readonly string[]>>;
  promises: Readonly<Record<number, { state: string; title: { en: string } }>>;
  publications: readonly Publication[];
  code: Code;
  /** The digest of each control when the tests of its promises last passed; without, nothing is said of that. */
  tested?: Readonly<Record<string, string>> | undefined;
}

/**
 * Each promise whose control is gone, switched off or not named, or is not what its tests were run with, with every
 * sentence that says it.
 */
export function controlFaults({ controls, promises, publications, code, tested }: Named): string[] {
  return Object.entries(promises)
    .filter(([, { state }]) => state !== "not-yet")
    .flatMap(([number, { title }]) => {
      const amiss = amissIn(controls[Number(number)] ?? [], code, tested);
      const says = [
        ...restingOn(Number(number), publications),
        `\n    says /privacy/proof: the promise "${title.en}"`,
      ].join("");
      return amiss.map((fault) => `promise ${number}: ${fault}${says}`);
    });
}

function amissIn(controls: readonly string[], code: Code, tested: Named["tested"]): string[] {
  if (controls.length === 0) return ["is built and names no control"];
  return [...new Set(controls.flatMap((control) => faultOf(control, code, tested) ?? []))];
}

const FORM = /^([^#>]+)(?:#([^>]+))?(?:>(.+))?$/;

/** The digest of a control as the code is now. */
export function controlDigest(control: string, code: Code): string {
  const [, module = "", name = null] = FORM.exec(control) ?? [];
  return code.digestOf(module, name);
}

function faultOf(control: string, code: Code, tested: Named["tested"]): string | null {
  const [, module = "", name = null, step] = FORM.exec(control) ?? [];
  if (!code.has(module)) return `its control ${module} is gone`;
  const fault = name && faultOfName(module, name, code);
  if (fault) return fault;

  const called = `${name ? `${name} of ` : ""}${module}`;
  if (step && !code.does(module, name, step)) return `its control ${called} no longer uses ${step}`;
  return !tested || tested[control] === controlDigest(control, code)
    ? null
    : `its control ${called} is not what its tests passed with (npm run retest)`;
}

function faultOfName(module: string, name: string, code: Code): string | null {
  if (!code.exports(module, name)) return `its control ${name} is no longer exported by ${module}`;
  return code.runs(module, name)
    ? null
    : `its control ${name} of ${module} is used by nothing that runs`;
}
