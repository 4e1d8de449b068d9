import type { Visitor } from "./visitor-route.server";

const NUMBER = /^[1-9]\d{0,5}$/;

/** A published version of the policy in the language of the address. Throws 404 where there is none. */
export async function editionOf({ policies, locale }: Visitor, version: string | undefined) {
  const number = NUMBER.test(version ?? "") ? Number(version) : 0;
  const edition = number > 0 && (await policies.edition(number, locale));
  if (!edition) throw new Response("Not found", { status: 404 });

  return edition;
}
