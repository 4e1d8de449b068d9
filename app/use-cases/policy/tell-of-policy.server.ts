import { and, eq } from "drizzle-orm";
import { plus } from "~/db/expressions";
import {
  type Addressee,
  acrossTenantsAwaitVersion,
  acrossTenantsPeople,
} from "~/db/queries/operator/people";
import { policyVersions } from "~/db/schema";
import type { Write } from "~/db/statements";
import { publishAnnounced } from "~/domain/policy/policy-version";
import { formatPlainDate } from "~/lib/format";
import { toHref } from "~/lib/locale";
import { log } from "~/lib/log";
import type { Letter } from "~/services/mail/letter";
import { policyMails } from "~/words/policy-mails";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { knownVersions, type VersionRow } from "./policy-shelf.server";

/** People in one step: what a lease of a minute is long enough for, also with a slow mail provider. */
const AT_ONCE = 20;
/** After so many failures of a step, an address that takes no mail is passed over and counted out. */
const PATIENT_FOR = 4;

interface Told {
  writes: Write[];
  /** The last person told; null when everybody was. */
  after: string | null;
}

/**
 * Tells the next few people of a version, each once however often it is tried: those of a material change by
 * mail and in the product. Its last step publishes it, when that was in time.
 */
export async function tellOfPolicy(
  ctx: Ctx<"policy:publish">,
  versionId: string,
  { after, attempt }: { after: string; attempt: number },
): Promise<Told> {
  const [known, people] = await ctx.db.read(
    knownVersions(ctx.db),
    ctx.db.ask(acrossTenantsPeople(after, AT_ONCE)),
  );
  const version = known.find(({ id }) => id === versionId);
  if (!version || !isToBeTold(version)) return { writes: [], after: null };
  const last = people.at(-1);
  if (!last) return { writes: lastWrites(ctx, version), after: null };

  const before = known.find(
    ({ version: n, state }) => n < version.version && state !== "withdrawn",
  );
  const sent = version.material
    ? await mailAll(ctx, people, { version, before: before?.version ?? 1, attempt })
    : 0;
  const { id, material: isShown, effectiveAt: from } = version;
  const pending = { version: version.version, from, isShown };
  const reached = people.map((person) => person.id);
  return {
    after: last.id,
    writes: [
      ctx.db.change(acrossTenantsAwaitVersion(reached, pending)),
      ctx.db.update(
        policyVersions,
        { noticesSent: plus(policyVersions.noticesSent, sent) },
        eq(policyVersions.id, id),
      ),
    ],
  };
}

const isToBeTold = ({ state, material }: VersionRow) =>
  state === "announced" || (state === "published" && !material);

/** Everybody was told: the version is published, or stays where it is and says that it was too late. */
function lastWrites(ctx: Ctx<"policy:publish">, version: VersionRow): Write[] {
  const { db, now } = ctx;
  const noticedAt = now();
  const still = and(eq(policyVersions.id, version.id), eq(policyVersions.state, version.state));
  const isInTime = publishAnnounced({ ...version, noticedAt }).ok;
  if (!isInTime) return [db.update(policyVersions, { noticedAt }, still)];

  return [
    db.update(policyVersions, { noticedAt, state: "published", publishedAt: noticedAt }, still),
    ...record(ctx, { type: "policy.published", object: ["policy-version", version.id] }),
  ];
}

interface Telling {
  version: VersionRow;
  before: number;
  attempt: number;
}

/** @returns how many took it. */
async function mailAll(ctx: Ctx, people: readonly Addressee[], telling: Telling) {
  let sent = 0;
  for (const person of people) {
    const key = `${telling.version.id}.${person.id}`;
    try {
      await ctx.services.mail.post(letterOf(ctx, person, telling), key);
      sent++;
    } catch (failure) {
      if (telling.attempt < PATIENT_FOR) throw failure;
      log("notice.not-delivered", { versionId: telling.version.id });
    }
  }
  return sent;
}

function letterOf(
  { services }: Pick<Ctx, "services">,
  { name, email, locale }: Addressee,
  { version, before }: Telling,
): Letter {
  const t = say(locale, policyMails);
  const when = formatPlainDate(version.effectiveOn, locale);
  const diff = toHref(locale, `/privacy/diff/${before}..${version.version}`);
  return {
    to: { name, address: email },
    locale,
    subject: t("subject", { when }),
    paragraphs: [
      `${t("hello", { name })}\n${t("text", { when })}\n${version.summary[locale]}`,
      ...(version.lawReason ? [t("forced", { reason: version.lawReason })] : []),
      t("meaning"),
      `${t("leave")}\n${services.origin}/me/leave`,
    ],
    link: { label: t("press"), href: services.origin + diff },
    because: t("because", { company: services.company.legalName }),
  };
}
