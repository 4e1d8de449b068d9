import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import { acrossTenantsOfficers } from "~/db/queries/operator/officers";
import { type Addressee, acrossTenantsPeople } from "~/db/queries/operator/people";
import { mailSubscriptions, registerEntries } from "~/db/schema";
import type { Read, Write } from "~/db/statements";
import type { TenantDb } from "~/db/tenant-db.server";
import { isRegister, type RegisterName } from "~/domain/registers/registers";
import { isEverybody, slugsIn } from "~/domain/registers/workspaces";
import { log } from "~/lib/log";
import type { Letter } from "~/services/mail/letter";
import { addressHashOf } from "../address-hash";
import type { Ctx } from "../ctx";
import { wayOut } from "../way-out";
import type { Entry, EntryRow } from "./entries";
import { letterOf } from "./register-letters";

const AT_ONCE = 20;
/** After so many failures of a step, an address that takes no mail is passed over. */
const PATIENT_FOR = 4;
const FOLLOWED = "sub-processors";
/** Ids of people begin so; those of subscriptions come before them. */
const OFFICERS = "us_";
const SUBSCRIPTIONS = "ms_";

interface Told {
  writes: Write[];
  /** The last one told; null when everybody was. */
  after: string | null;
}

/**
 * Tells the next few of those whom an entry concerns, each once however often it is tried: subscribers of a
 * sub-processor, the brokerages of an incident or a disclosure, everybody of a transfer of the business.
 */
export async function tellOfEntry(
  ctx: Ctx<"registers:write">,
  entryId: string,
  { after, attempt }: { after: string; attempt: number },
): Promise<Told> {
  const [entry] = await ctx.db.read(ctx.db.one(registerEntries, entryId));
  if (!entry || !isRegister(entry.register)) return { writes: [], after: null };

  const people = await concerned(ctx.db, entry, after);
  const last = people.at(-1);
  if (!last) return { writes: [], after: null };

  let sent = 0;
  for (const person of people) sent += await mail(ctx, entry, person, attempt);
  const told = Number(entry.marks.told ?? 0) + sent;
  const marks = { ...entry.marks, told };
  return {
    after: last.id,
    writes: [ctx.db.update(registerEntries, { marks }, eq(registerEntries.id, entryId))],
  };
}

async function mail(ctx: Ctx, entry: EntryRow, person: Addressee, attempt: number) {
  try {
    await ctx.services.mail.post(
      await withEnd(ctx, person, letterOf(ctx, entry, person)),
      [entry.id, entry.state, ...timesTold(entry), person.id].join("."),
    );
    return 1;
  } catch (failure) {
    if (attempt < PATIENT_FOR) throw failure;
    log("notice.not-delivered", { jobId: entry.id });
    return 0;
  }
}

/** Of what is announced again each is told again. */
const timesTold = ({ marks }: EntryRow) => (marks.announced ? [String(marks.announced)] : []);

/** Mails that somebody asked for say how they end. */
async function withEnd(ctx: Ctx, { id, email, locale }: Addressee, letter: Letter) {
  if (!id.startsWith(SUBSCRIPTIONS)) return letter;

  const leaver = { addressHash: await addressHashOf(ctx, email), purpose: FOLLOWED } as const;
  return { ...letter, leave: await wayOut(ctx, leaver, locale) };
}

type Find = (db: TenantDb, entry: EntryRow, after: string) => Read<Addressee[]>;

/** Whom an entry of a register concerns. */
const CONCERNED: Partial<Record<RegisterName, Find>> = {
  "business-transfers": (db, _, after) => db.ask(acrossTenantsPeople(after, AT_ONCE)),
  incidents: (db, entry, after) => {
    const { workspaces } = (entry as unknown as Entry<"incidents">).fields;
    const slugs = isEverybody(workspaces) ? null : slugsIn(workspaces);
    return db.ask(acrossTenantsOfficers(slugs, after, AT_ONCE));
  },
  disclosures: (db, entry, after) => {
    const { workspace } = (entry as unknown as Entry<"disclosures">).fields;
    return db.ask(acrossTenantsOfficers(slugsIn(workspace), after, AT_ONCE));
  },
};

async function concerned(db: TenantDb, entry: EntryRow, after: string): Promise<Addressee[]> {
  if (entry.register === "objections") return after ? [] : [objectorOf(entry)];
  if (entry.register === "sub-processors") return followers(db, after);
  const find = CONCERNED[entry.register as RegisterName];
  return find ? (await db.read(find(db, entry, after)))[0] : [];
}

/** First those who asked for it at /subprocessors, then those who answer for brokerages: by their ids. */
async function followers(db: TenantDb, after: string): Promise<Addressee[]> {
  const officersAfter = after.startsWith(OFFICERS) ? after : "";
  const [asked, officers] = await db.read(
    subscribers(db, after),
    db.ask(acrossTenantsOfficers(null, officersAfter, AT_ONCE)),
  );
  return asked.length > 0 ? asked : officers;
}

/** Who objected left an address and no name; before the language was kept, all were answered in English. */
function objectorOf(entry: EntryRow): Addressee {
  const { objector, language } = (entry as unknown as Entry<"objections">).fields;
  return { id: "objector", name: "", email: objector, locale: language ?? "en" };
}

function subscribers(db: TenantDb, after: string): Read<Addressee[]> {
  const { id, purpose, consentId } = mailSubscriptions;
  const { statement, decode } = db.rows(mailSubscriptions, {
    where: and(eq(purpose, FOLLOWED), gt(id, after), isNotNull(consentId)),
    orderBy: [asc(id)],
    limit: AT_ONCE,
  });
  return {
    statement,
    decode: (rows) =>
      decode(rows).map(({ id, email, locale }) => ({ id, email, locale, name: "" })),
  };
}
