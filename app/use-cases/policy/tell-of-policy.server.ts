import { and, eq } from "drizzle-orm";
import type { DocumentName } from "~/config/policy-version";
import { plus } from "~/db/expressions";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import { insistOnChange } from "~/db/queries/insist";
import {
  type Addressee,
  acrossTenantsAwaitVersion,
  acrossTenantsPeople,
  acrossTenantsUntold,
} from "~/db/queries/operator/people";
import type { Write } from "~/db/statements";
import { publishAnnounced, versionBefore } from "~/domain/policy/policy-version";
import { formatPlainDate } from "~/lib/format";
import { toHref } from "~/lib/locale";
import type { Letter } from "~/services/mail/letter";
import { policyMails } from "~/words/policy-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { mailEach } from "./mail-each.server";
import { knownVersions, objectKind, type VersionRow } from "./policy-shelf.server";

/** People in one step: what a lease of a minute is long enough for, also with a slow mail provider. */
const AT_ONCE = 20;

interface Told {
  writes: Write[];
  /** The last person told; null when everybody was. */
  after: string | null;
}

/**
 * Tells the next few people of a version, each once however often it is tried: those of a material change by
 * mail and in the product. Its last step publishes it, when that was in time. It fails while anybody's mail does
 * not leave; only an address that takes none at all is passed over, and counted.
 */
export async function tellOfPolicy(
  ctx: Ctx<"policy:publish">,
  versionId: string,
  { after }: { after: string },
  of: DocumentName,
): Promise<Told> {
  const [known, people] = await ctx.db.read(
    knownVersions(ctx.db, of),
    ctx.db.ask(acrossTenantsPeople(after, AT_ONCE)),
  );
  const version = known.find(({ id }) => id === versionId);
  if (!version || !isToBeTold(version))
    return { writes: lateWrites(ctx, version, of), after: null };
  const left = people.length > 0 ? people : await passedBy(ctx, version, of);
  if (left.length === 0) return { writes: lastWrites(ctx, version, of), after: null };

  const before = versionBefore(known, version.version)?.version ?? 1;
  return {
    after: people.at(-1)?.id ?? after,
    writes: await tell(ctx, left, { version, before, of }),
  };
}

/** Who was not there yet when their place came: nobody may be left when the last step publishes. */
async function passedBy({ db }: Ctx, { version, material }: VersionRow, of: DocumentName) {
  if (!material) return [];
  const [untold] = await db.read(db.ask(acrossTenantsUntold(of, version, AT_ONCE)));
  return untold;
}

/** Tells these people of a version, as everybody is told of it. @returns what notes that they were. */
export async function tell(
  ctx: Ctx,
  people: readonly Addressee[],
  telling: Telling,
): Promise<Write[]> {
  const { id, version, material: isShown, effectiveAt: from } = telling.version;
  const letter = (person: Addressee) => letterOf(ctx, person, telling);
  const { sent, failed } = isShown ? await mailEach(ctx, people, { key: id, letter }) : NOBODY;
  const reached = people.map((person) => person.id);
  const { versions } = DOCUMENT_TABLES[telling.of];
  const { noticesSent, noticesFailed } = versions;
  const counted = {
    noticesSent: plus(noticesSent, sent),
    noticesFailed: plus(noticesFailed, failed),
  };
  return [
    ctx.db.change(acrossTenantsAwaitVersion(reached, { of: telling.of, version, from, isShown })),
    ctx.db.update(versions, counted, eq(versions.id, id)),
  ];
}

const isToBeTold = ({ state, material }: VersionRow) =>
  state === "announced" || (state === "published" && !material);

/** Whoever was written to after a version was taken back hears of that as well. */
const lateWrites = (ctx: Ctx, version: VersionRow | undefined, of: DocumentName): Write[] =>
  version?.state === "withdrawn" && version.material
    ? [newJob(ctx, "policy.withdrawn", { versionId: version.id, of }).write]
    : [];

/** Everybody was told: the version is published, or stays where it is and says that it was too late. */
function lastWrites(ctx: Ctx<"policy:publish">, version: VersionRow, of: DocumentName): Write[] {
  const { db, now } = ctx;
  const { versions } = DOCUMENT_TABLES[of];
  const noticedAt = now();
  const still = and(eq(versions.id, version.id), eq(versions.state, version.state));
  const isInTime = publishAnnounced({ ...version, noticedAt }).ok;
  if (!isInTime) return [db.update(versions, { noticedAt }, still)];

  return [
    db.update(versions, { noticedAt, state: "published", publishedAt: noticedAt }, still),
    db.change(insistOnChange()),
    ...record(ctx, { type: "policy.published", object: [objectKind(of), version.id] }),
  ];
}

interface Telling {
  version: VersionRow;
  before: number;
  of: DocumentName;
}

const NOBODY = { sent: 0, failed: 0 };

function letterOf(
  { services }: Pick<Ctx, "services">,
  { name, email, locale }: Addressee,
  { version, before, of }: Telling,
): Letter {
  const t = say(locale, policyMails);
  const when = formatPlainDate(version.effectiveOn, locale);
  const diff = toHref(locale, `/${of}/diff/${before}..${version.version}`);
  return {
    to: { name, address: email },
    locale,
    subject: t("subject", { of, when }),
    paragraphs: [
      `${t("hello", { name })}\n${t("text", { of, when })}\n${version.summary[locale]}`,
      ...(version.lawReason ? [t("forced", { reason: version.lawReason })] : []),
      t("meaning", { of }),
      `${t("leave")}\n${services.origin}/me/leave`,
    ],
    link: { label: t("press"), href: services.origin + diff },
    because: t("because", { company: services.company.names[locale].legalName }),
  };
}
