import type { DocumentName } from "~/config/policy-version";
import { sentenceChanged } from "~/domain/policy/wording-change";
import { LOCALES, type Locale } from "~/lib/locale";
import { refuse, refuseWith } from "~/lib/result";
import { builtEdition } from "~/services/policy/built-edition";
import type { Ctx } from "../ctx";
import { stampOf, textOf, type VersionRow } from "./policy-shelf.server";
import { registersDiffer } from "./registers-differ.server";

/** A sentence that says something else now. */
export interface ChangedSentence {
  locale: Locale;
  sentence: string;
}

/**
 * Why the build's words are more than another wording of the version that was taken last: `registers-changed`,
 * or `wording-changes-facts` with the sentence. Null where they are not.
 */
export async function refuseAsWording(
  ctx: Ctx<"policy:publish">,
  last: VersionRow | undefined,
  of: DocumentName,
) {
  if (!last) return null;

  if (of === "privacy" && (await registersDiffer(ctx, last))) return refuse("registers-changed");
  for (const locale of LOCALES) {
    const sentence = await changedSentence(ctx, last, of, locale);
    if (sentence !== null) return refused({ locale, sentence });
  }
  return null;
}

const refused = (changed: ChangedSentence) => refuseWith("wording-changes-facts", changed);

async function changedSentence(ctx: Ctx, last: VersionRow, of: DocumentName, locale: Locale) {
  const { company } = ctx.services;
  const [[kept]] = await ctx.db.read(textOf(ctx.db, of, last.version, locale));
  const { content } = await builtEdition(locale, company, stampOf(last), of);
  return sentenceChanged(kept?.content ?? "", content);
}
