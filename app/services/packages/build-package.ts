import { makeZip } from "client-zip";
import { type Bytes, utf8 } from "~/lib/bytes";
import type { Json } from "~/lib/canonical-json";
import type { EpochMs } from "~/lib/time";
import { metered } from "./metered";

/** One file of a package. Content may be a stream: it is never held as a whole. */
export interface PackageFile {
  /** Relative, with `/` between folders: `controller/contacts.json`. */
  path: string;
  content: string | Bytes | ReadableStream<Uint8Array>;
}

/** What the manifest tells besides the files: schema versions, what is absent and why. */
export type About = { readonly [name: string]: Json };

const MANIFEST = "manifest.json";

/**
 * A zip of the files in their order, with `manifest.json` at its end: size and SHA-256 of every file, so that
 * anybody can check that nothing is missing or changed (`scripts/verify-package.mjs`). Files are taken one by
 * one as the zip is read. Throws at a path that is unsafe or comes twice.
 */
export function buildPackage(
  files: AsyncIterable<PackageFile> | Iterable<PackageFile>,
  about: About,
  at: EpochMs,
): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(files, about, at));
}

async function* entriesOf(
  files: AsyncIterable<PackageFile> | Iterable<PackageFile>,
  about: About,
  at: EpochMs,
) {
  const lastModified = new Date(at);
  const listed: { path: string; size: number; sha256: string }[] = [];
  const taken = new Set([MANIFEST]);
  for await (const { path, content } of files) {
    claim(path, taken);
    const meter = metered(streamOf(content));
    yield { name: path, input: meter.stream, lastModified };
    // The zip asks for the next file when it has read this one to its end.
    listed.push({ path, ...(await meter.result) });
  }
  const manifest = { ...about, createdAt: lastModified.toISOString(), files: listed };
  yield { name: MANIFEST, input: JSON.stringify(manifest, null, 2), lastModified };
}

const SEGMENT = /^(?!\.{1,2}$)[^/\\\p{Cc}:]+$/u;

function claim(path: string, taken: Set<string>) {
  if (!path.split("/").every((segment) => SEGMENT.test(segment)))
    throw new Error("A path in the package is not safe.");
  // Some systems do not tell upper case from lower.
  if (taken.has(path.toLowerCase())) throw new Error("A path comes twice in the package.");
  taken.add(path.toLowerCase());
}

function streamOf(content: PackageFile["content"]): ReadableStream<Uint8Array> {
  if (content instanceof ReadableStream) return content;

  const bytes = typeof content === "string" ? utf8(content) : content;
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
