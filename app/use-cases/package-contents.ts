import type { PackedFile } from "~/services/packages/parts";
import type { Ctx } from "./ctx";

/** A page of a package's table of contents, as it lies in the bucket. */
export interface ContentsPage {
  files: PackedFile[];
  absent: { what: string; why: string }[];
}

type Objects = Pick<Ctx["services"]["objects"], "get" | "put">;

const keyOf = (key: string, page: number) => `${key}/contents/${page}`;

export const putContents = (objects: Objects, key: string, page: number, of: ContentsPage) =>
  objects.put(keyOf(key, page), JSON.stringify(of));

/** The pages in their order, to the last there is. */
export async function* contentsPages(objects: Objects, key: string): AsyncGenerator<ContentsPage> {
  for (let page = 0; ; page += 1) {
    const object = await objects.get(keyOf(key, page));
    if (!object) return;
    yield await object.json<ContentsPage>();
  }
}

/** Every file of a package. */
export async function* contentsOf(objects: Objects, key: string): AsyncGenerator<PackedFile> {
  for await (const { files } of contentsPages(objects, key)) yield* files;
}
