import { type Bytes, utf8 } from "~/lib/bytes";
import { endingOf } from "~/lib/ids";

/** The field that each rendering of a page fills with another value. */
const ONCE = "once";

/**
 * What a form that was sent twice has in common, and no other: taken out of its field, and made of all that
 * was filled in, so that whoever goes back and writes something else makes something else. In which order the
 * fields come, and the spaces around what is in them, make no difference.
 * @returns the ending of the ids of what it makes; undefined where the form does not say.
 */
export async function onceIn(
  form: FormData,
  { userId, address }: { userId: string; address: string },
): Promise<string | undefined> {
  const once = form.get(ONCE);
  if (typeof once !== "string" || once === "") return undefined;

  form.delete(ONCE);
  const fields = await Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      typeof value === "string" ? value.trim() : await contentOf(value),
    ]),
  );
  const inOrder = fields.map((field) => JSON.stringify(field)).sort();
  const said = JSON.stringify([userId, address, once, inOrder]);
  return endingOf(await hashOf(utf8(said)));
}

/** A file by its name and by what is in it. */
const contentOf = async (file: File) => [
  file.name,
  endingOf(await hashOf(new Uint8Array(await file.arrayBuffer()))),
];

const hashOf = async (bytes: Bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
