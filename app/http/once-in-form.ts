import { utf8 } from "~/lib/bytes";
import { endingOf } from "~/lib/ids";

/** The field that each rendering of a page fills with another value. */
const ONCE = "once";

/**
 * What a form that was sent twice has in common, and no other: taken out of its field, and made of all that
 * was filled in, so that whoever goes back and writes something else makes something else.
 * @returns the ending of the ids of what it makes; undefined where the form does not say.
 */
export async function onceIn(
  form: FormData,
  { userId, address }: { userId: string; address: string },
): Promise<string | undefined> {
  const once = form.get(ONCE);
  if (typeof once !== "string" || once === "") return undefined;

  form.delete(ONCE);
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  const said = JSON.stringify([userId, address, once, fields]);
  return endingOf(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(said))));
}
