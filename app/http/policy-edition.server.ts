import type { Visitor } from "./visitor-route.server";

const NUMBER = /^[1-9]\d{0,5}$/;

/** A published version of the policy in the language of the address. Throws 404 where there is none. */
export async function editionOf({ policies, locale }: Visitor, version: string | undefined) {
  const number = NUMBER.test(version ?? "") ? Number(version) : 0;
  const [all, edition] = await Promise.all([policies.all(), policies.edition(number, locale)]);
  const row = all.find((one) => one.version === number);
  if (!row || !edition) throw new Response("Not found", { status: 404 });

  return { ...edition, row };
}
