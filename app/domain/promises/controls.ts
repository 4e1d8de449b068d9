import { type Publication, restingOn } from "./faults";

/** The code that runs, as far as a control can be seen in it. */
export interface Code {
  has: (module: string) => boolean;
  exports: (module: string, name: string) => boolean;
  /** Whether anything that runs uses it. */
  runs: (module: string, name: string) => boolean;
  /** Whether it takes a step, itself or through others of its module; without a name, the module itself. */
  does: (module: string, name: string | null, step: string) => boolean;
  /** Where it and all that it uses of the product are written. */
  filesBehind: (module: string, name: string | null) => Iterable<string>;
}

/** What was promised, and where it is said. */
export interface Told {
  promises: Readonly<Record<number, { title: { en: string } }>>;
  publications: readonly Publication[];
}

interface Named extends Told {
  /**
   * What makes each promise true, by the promises' numbers: `app/a.ts#name`, `app/a.ts#name>step`, `app/a.mjs>step`.
   */
  controls: Readonly<Record<number, readonly string[]>>;
  promises: Readonly<Record<number, { state: string; title: { en: string } }>>;
  code: Code;
}

/** Each promise whose control is gone, switched off or not named, with every sentence that says it. */
export function controlFaults({ controls, code, ...told }: Named): string[] {
  return Object.entries(told.promises)
    .filter(([, { state }]) => state !== "not-yet")
    .map(([number]) => Number(number))
    .flatMap((number) =>
      amissIn(controls[number] ?? [], code).map(
        (fault) => `promise ${number}: ${fault}${saying(number, told)}`,
      ),
    );
}

/** Every sentence that says a promise, a line to each, as they stand below its fault. */
export const saying = (number: number, { promises, publications }: Told): string =>
  [
    ...restingOn(number, publications),
    `\n    says /privacy/proof: the promise "${promises[number]?.title.en}"`,
  ].join("");

function amissIn(controls: readonly string[], code: Code): string[] {
  if (controls.length === 0) return ["is built and names no control"];
  return [...new Set(controls.flatMap((control) => faultOf(control, code) ?? []))];
}

const FORM = /^([^#>]+)(?:#([^>]+))?(?:>(.+))?$/;

/** The files of a control and of all that it uses; none where its module is gone. */
export function filesOf(control: string, code: Pick<Code, "has" | "filesBehind">) {
  const [, module = "", name = null] = FORM.exec(control) ?? [];
  return code.has(module) ? code.filesBehind(module, name) : [];
}

function faultOf(control: string, code: Code): string | null {
  const [, module = "", name = null, step] = FORM.exec(control) ?? [];
  if (!code.has(module)) return `its control ${module} is gone`;
  const fault = name && faultOfName(module, name, code);
  if (fault) return fault;

  const called = `${name ? `${name} of ` : ""}${module}`;
  return step && !code.does(module, name, step)
    ? `its control ${called} no longer uses ${step}`
    : null;
}

function faultOfName(module: string, name: string, code: Code): string | null {
  if (!code.exports(module, name)) return `its control ${name} is no longer exported by ${module}`;
  return code.runs(module, name)
    ? null
    : `its control ${name} of ${module} is used by nothing that runs`;
}
