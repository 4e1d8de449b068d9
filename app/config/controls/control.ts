import type { BuiltNumber } from "../promises";

type Module = `${"app" | "workers" | "scripts"}/${string}.${"ts" | "tsx" | "mjs"}`;

/**
 * A piece of code that makes a promise true: a module and the name it exports, `app/http/exit-guard.ts#guardExit`.
 * With `>` the step that it must take, itself or through others of its module: `…#guardExit>mayLeave`. Of a command,
 * which exports nothing, the step alone. A file that is no code stands whole.
 */
type Control =
  | `${Module}#${string}`
  | `${Module}>${string}`
  | "wrangler.toml"
  | "public/_headers"
  | `app/styles/${string}.css`;

/** The controls of some promises, by the promises' numbers. */
export type Controls = Readonly<{ [N in BuiltNumber]?: readonly [Control, ...Control[]] }>;
