import { digestOf } from "~/services/packages/metered";
import { contentAt, rangeOf } from "~/services/packages/zip-contents";
import {
  type ArrivalCtx,
  type ArrivalState,
  type ArrivalStep,
  type Fault,
  on,
} from "./arrival-state";
import { type PlacedFile, pageOf } from "./placed-files";

/** Holds the next files against the hashes that the manifest has of them. */
export async function verifyFiles(
  { services: { objects } }: ArrivalCtx,
  key: string,
  state: ArrivalState,
): Promise<ArrivalStep | Fault> {
  if (state.page >= state.pages) return on({ ...state, phase: "check", page: 0 });

  let done = state.done;
  for (const file of await pageOf(objects, key, state.page)) {
    if (!(await isAsListed(objects, key, file))) return { reason: "file-changed", path: file.path };
    done += file.size;
  }
  return on({ ...state, page: state.page + 1, done });
}

async function isAsListed(
  objects: ArrivalCtx["services"]["objects"],
  key: string,
  { offset, size, sha256 }: PlacedFile,
) {
  const from = await contentAt(objects, key, { offset, size });
  const body = from === null ? null : await rangeOf(objects, key, from, size);
  if (!body) return false;

  const found = await digestOf(only(body));
  return found.size === size && found.sha256 === sha256;
}

async function* only(body: ReadableStream<Uint8Array>) {
  yield body;
}
