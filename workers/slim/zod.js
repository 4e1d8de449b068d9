/**
 * zod for the Worker's bundle, without its own messages in sixty languages: the product says what is wrong in its own
 * words, and a library that takes the whole of zod as a value would carry them all.
 */
import * as z from "./zod-parts.js";

export * from "./zod-parts.js";
export { z, z as default };
