import type { ListedFile } from "~/domain/packages/manifest";
import type { Ctx } from "../ctx";

/** A file that the manifest lists, and where it is in the zip. */
export interface PlacedFile extends ListedFile {
  offset: number;
}

type Objects = Ctx["services"]["objects"];

/** What one step looks at: so many files, or one of whatever size. */
const MOST = { files: 25, bytes: 24 * 1024 * 1024 };

const keyOf = (key: string, page: number) => `${key}/placed/${page}`;

/** Puts the list down in pages, so that no step needs to read all of it. @returns how many. */
export async function putPages(objects: Objects, key: string, files: readonly PlacedFile[]) {
  const pages: PlacedFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = pages.at(-1);
    if (last && last.length < MOST.files && bytes + file.size <= MOST.bytes) {
      last.push(file);
      bytes += file.size;
    } else {
      pages.push([file]);
      bytes = file.size;
    }
  }
  for (const [page, list] of pages.entries())
    await objects.put(keyOf(key, page), JSON.stringify(list));
  return pages.length;
}

/** Throws when it is not there: it was put down by a step before. */
export async function pageOf(objects: Objects, key: string, page: number): Promise<PlacedFile[]> {
  const object = await objects.get(keyOf(key, page));
  if (!object) throw new Error("The list of a package is gone.");
  return object.json<PlacedFile[]>();
}
