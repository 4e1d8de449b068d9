import { type DocumentName, isDocument } from "~/config/policy-version";
import type { Locale } from "~/lib/locale";
import type { PolicyShelf } from "~/use-cases/policy/policy-shelf.server";
import type { Visitor } from "./visitor-route.server";

const NUMBER = /^[1-9]\d{0,5}$/;

type Shelves = Pick<Visitor, "policies" | "terms">;

/** The document of an address, and its versions. Throws 404 where there is none of that name. */
export function shelfOf({ policies, terms }: Shelves, name: string | undefined) {
  if (!isDocument(name)) throw new Response("Not found", { status: 404 });
  const shelves: Record<DocumentName, PolicyShelf> = { privacy: policies, terms };
  return { of: name, shelf: shelves[name] };
}

/** A published version of a document in the language of the address. Throws 404 where there is none. */
export async function editionOf(
  { locale, ...shelves }: Shelves & Pick<Visitor, "locale">,
  name: string | undefined,
  version: string | undefined,
) {
  const { shelf } = shelfOf(shelves, name);
  const number = NUMBER.test(version ?? "") ? Number(version) : 0;
  const edition = number > 0 && (await shelf.edition(number, locale));
  if (!edition) throw new Response("Not found", { status: 404 });

  return edition;
}

/** What a document's page says of what holds: its version, its words where the build has others, and what comes. */
export async function holdingOf(shelf: PolicyShelf, locale: Locale) {
  const [held, coming] = await Promise.all([shelf.inForce(locale), shelf.coming()]);
  const { version, updatedOn, sha256, isBuilt, sections, text } = held;
  const { title, said } = headOf(text);
  return {
    facts: { version, updatedOn, sha256, said: isBuilt ? null : said },
    published: isBuilt ? null : { title, sections },
    coming: coming && { version: coming.version, effectiveOn: coming.effectiveOn },
  };
}

/** What stands above the sections of a version: they are its words as well. */
function headOf(text: string) {
  const [title = "", said = ""] = text.split("\n\n");
  return { title, said };
}

/** The day of a version in a header. */
export const lastModified = (updatedOn: string) => ({
  "Last-Modified": new Date(updatedOn).toUTCString(),
});
