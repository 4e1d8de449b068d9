import { and, isNull, lt } from "drizzle-orm";
import { registerEntries } from "~/db/schema";
import type { Write } from "~/db/statements";
import { isRegister, REGISTERS } from "~/domain/registers/registers";
import { DUBAI, formatDate } from "~/lib/format";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { registerMails } from "~/words/register-mails";
import { registerNames } from "~/words/registers";
import { say } from "~/words/words";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { consolePath } from "./console-path";
import { raiseBreach } from "./raise-breach.server";
import { ALARM_MS } from "./save-entry.server";

/** How many days before an end the privacy team is written to, each once. */
const STAGES = [30, 7, 0];
const MOST = 200;

/** Makes the alarms of everything that ends within thirty days, or has ended and still counts. */
export async function alarmsDue(ctx: Pick<Ctx, "db" | "actor" | "now">): Promise<Write[]> {
  const soon = lt(registerEntries.dueAt, ctx.now() + ALARM_MS);
  const [rows] = await ctx.db.read(
    ctx.db.rows(registerEntries, {
      where: and(soon, isNull(registerEntries.closedAt)),
      limit: MOST,
    }),
  );
  return rows.map(({ id }) => newJob(ctx, "register.due", { entryId: id }).write);
}

/** Writes to the company's privacy team that a date of an entry is near or over, once for each stage; of an incident by the hour. */
export async function raiseAlarm(ctx: Ctx<"registers:write">, entryId: string): Promise<void> {
  const [entry] = await ctx.db.read(ctx.db.one(registerEntries, entryId));
  if (!entry || !isRegister(entry.register) || entry.closedAt !== null) return;
  if (entry.register === "incidents") return raiseBreach(ctx, entry as never);
  if (entry.dueAt === null) return;

  const stage = stageAt(entry.dueAt, ctx.now());
  if (stage === null) return;

  const { services } = ctx;
  const t = say("en", registerMails);
  const name = String(entry.fields[REGISTERS[entry.register].title] ?? entry.id);
  const when = formatDate(entry.dueAt, "en", DUBAI);
  const register = say("en", registerNames)(entry.register);
  await services.mail.post(
    {
      to: { address: services.company.privacyEmail },
      locale: "en",
      subject: t(stage === 0 ? "alarmOverSubject" : "alarmSubject", { name }),
      paragraphs: [t("alarmText", { register, name, when })],
      link: { label: t("press"), href: services.origin + consolePath(entry.register, entry.id) },
      because: t("because", { company: services.company.legalName }),
    },
    `${entry.id}.due.${entry.dueAt}.${stage}`,
  );
}

function stageAt(dueAt: EpochMs, now: EpochMs): number | null {
  const left = (dueAt - now) / DAY_MS;
  return STAGES.findLast((days) => left <= days) ?? null;
}
