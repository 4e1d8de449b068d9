import type { DocumentName } from "~/config/policy-version";
import {
  type Addressee,
  acrossTenantsForgetVersion,
  acrossTenantsToldOf,
} from "~/db/queries/operator/people";
import { formatPlainDate } from "~/lib/format";
import { toHref } from "~/lib/locale";
import type { Letter } from "~/services/mail/letter";
import { policyMails } from "~/words/policy-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { mailEach } from "./mail-each.server";
import { knownVersions, type VersionRow } from "./policy-shelf.server";

/** As many as one step of the notice itself tells. */
const AT_ONCE = 20;

/**
 * Tells the next few of those who were written to of a version that it was taken back, each once however often
 * it is tried. @returns the last person told as `after`; null when everybody was.
 */
export async function tellOfWithdrawal(
  ctx: Ctx<"policy:publish">,
  versionId: string,
  { after }: { after: string },
  of: DocumentName,
) {
  const [known] = await ctx.db.read(knownVersions(ctx.db, of));
  const version = known.find(({ id, state }) => id === versionId && state === "withdrawn");
  if (!version) return { writes: [], after: null };

  const told = acrossTenantsToldOf(of, version, after, AT_ONCE);
  const [people] = await ctx.db.read(ctx.db.ask(told));
  const ids = people.map(({ id }) => id);
  const letter = (person: Addressee) => letterOf(ctx, person, version, of);
  await mailEach(ctx, people, { key: `${version.id}.back`, letter });
  return {
    after: ids.at(-1) ?? null,
    writes: [ctx.db.change(acrossTenantsForgetVersion(ids, of, version.version))],
  };
}

function letterOf(
  { services }: Pick<Ctx, "services">,
  { name, email, locale }: Addressee,
  { effectiveOn }: VersionRow,
  of: DocumentName,
): Letter {
  const t = say(locale, policyMails);
  const when = formatPlainDate(effectiveOn, locale);
  return {
    to: { name, address: email },
    locale,
    subject: t("backSubject", { of, when }),
    paragraphs: [`${t("hello", { name })}\n${t("backText", { of, when })}`],
    link: { label: t("backPress"), href: services.origin + toHref(locale, `/${of}`) },
    because: t("because", { company: services.company.names[locale].legalName }),
  };
}
