import { type Publication, restingOn } from "./faults";

/** The code that runs, as far as a control can be seen in it. */
export interface Code {
  has: (module: string) => boolean;
  exports: (module: string, name: string) => boolean;
  /** Whether anything that runs uses it. */
  runs: (module: string, name: string) => boolean;
  /** Whether it takes a step, itself or through others of its module; without a name, the module itself. */
  does: (module: string, name: string | null, step: string) => boolean;
}

interface Named {
  /** What makes each promise true, by the promises' numbers: `app/a.ts#name`, `app/a.ts#name>step`, `app/a.mjs>step`. */
  controls: Readonly<Record<number, readonly string[]>>;
  promises: Readonly<Record<number, { state: string; title: { en: string } }>>;
  publications: readonly Publication[];
  code: Code;
}

/** Each promise whose control is gone, switched off or not named, with every sentence that says it. */
export function controlFaults({ controls, promises, publications, code }: Named): string[] {
  return Object.entries(promises)
    .filter(([, { state }]) => state !== "not-yet")
    .flatMap(([number, { title }]) => {
      const amiss = amissIn(controls[Number(number)] ?? [], code);
      const says = [
        ...restingOn(Number(number), publications),
        `\n    says /privacy/proof: the promise "${title.en}"`,
      ].join("");
      return amiss.map((fault) => `promise ${number}: ${fault}${says}`);
    });
}

function amissIn(controls: readonly string[], code: Code): string[] {
  if (controls.length === 0) return ["is built and names no control"];
  return [...new Set(controls.flatMap((control) => faultOf(control, code) ?? []))];
}

const FORM = /^([^#>]+)(?:#([^>]+))?(?:>(.+))?$/;

function faultOf(control: string, code: Code): string | null {
  const [, module = "", name = null, step] = FORM.exec(control) ?? [];
  if (!code.has(module)) return `its control ${module} is gone`;
  const fault = name && faultOfName(module, name, code);
  if (fault) return fault;

  const does = !step || code.does(module, name, step);
  return does ? null : `its control ${name ? `${name} of ` : ""}${module} no longer uses ${step}`;
}

function faultOfName(module: string, name: string, code: Code): string | null {
  if (!code.exports(module, name)) return `its control ${name} is no longer exported by ${module}`;
  return code.runs(module, name)
    ? null
    : `its control ${name} of ${module} is used by nothing that runs`;
}
