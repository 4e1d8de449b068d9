import { and, desc, eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { mailings } from "~/db/schema";
import type { MailingForm } from "~/domain/mailings/mailing.form";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit, commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";
import { nextRecipients } from "./recipients";

const MOST_SHOWN = 100;
const PREVIEW_AT_ONCE = 50;

/** All letters, the newest first. */
export async function listMailings({ db }: Ctx<"mailings:read">) {
  const [all] = await db.read(
    db.rows(mailings, { orderBy: [desc(mailings.id)], limit: MOST_SHOWN }),
  );
  return all;
}

/** Keeps a new letter. @returns its id. */
export async function writeMailing(ctx: Ctx<"mailings:write">, form: MailingForm) {
  const { db, now, actor } = ctx;
  const at = now();
  const id = newId("mg", at);
  const stamps = { createdAt: at, updatedAt: at, createdBy: actor, updatedBy: actor };
  await commit(ctx, db.insert(mailings, { id, ...form, ...stamps, state: "draft" }));
  return accept(id);
}

/** Changes a letter that has not left. Refuses `mailing-has-left`. */
export async function changeMailing(ctx: Ctx<"mailings:write">, id: string, form: MailingForm) {
  const { db, now, actor } = ctx;
  const changes = { ...form, updatedAt: now(), updatedBy: actor };
  const [changed] = await commit(ctx, db.update(mailings, changes, isDraft(id)));
  return changed ? accept(id) : refuse("mailing-has-left");
}

/** Lets a letter leave, once. Refuses `mailing-has-left`. */
export async function startMailing(ctx: Ctx<"mailings:write">, id: string) {
  const { db, now, actor } = ctx;
  const started = { state: "sending" as const, updatedAt: now(), updatedBy: actor };
  const changed = await commitUnlessChanged(
    ctx,
    db.update(mailings, started, isDraft(id)),
    db.change(insistOnChange()),
    newJob(ctx, "mailing.started", { mailingId: id }, { dedupeKey: `mailing:${id}` }).write,
  );
  return changed ? accept(id) : refuse("mailing-has-left");
}

/** A letter, and a page of whom it could go to with what the gate says of each; undefined where there is none. */
export async function viewMailing(ctx: Ctx<"mailings:read">, id: string, after: string) {
  const [mailing] = await ctx.db.read(ctx.db.one(mailings, id));
  if (!mailing) return undefined;

  const page = { after, limit: PREVIEW_AT_ONCE };
  const nobody = { preview: [], next: null };
  return { mailing, ...(mailing.state === "draft" ? await previewOf(ctx, mailing, page) : nobody) };
}

/**
 * A page of everybody whom a letter that has not left could go to, with the ground or the reason for each.
 * Refuses `mailing-not-found` and `mailing-has-left`.
 */
export async function previewMailing(ctx: Ctx<"mailings:read">, id: string, page: Page) {
  const [mailing] = await ctx.db.read(ctx.db.one(mailings, id));
  if (!mailing) return refuse("mailing-not-found");
  if (mailing.state !== "draft") return refuse("mailing-has-left");

  return accept(await previewOf(ctx, mailing, page));
}

interface Page {
  /** The address that the page before ended with. */
  after: string;
  limit: number;
}

async function previewOf(
  ctx: Ctx<"mailings:read">,
  { purpose }: typeof mailings.$inferSelect,
  page: Page,
) {
  const recipients = await nextRecipients(ctx, purpose, page);
  const next = recipients.length === page.limit ? recipients.at(-1)?.email : undefined;
  return { preview: recipients.map(shown), next: next ?? null };
}

const shown = ({ email, verdict, law }: Awaited<ReturnType<typeof nextRecipients>>[number]) =>
  verdict.ok
    ? { email, law, basis: verdict.value.basis, excluded: null }
    : { email, law, basis: null, excluded: verdict.reason };

const isDraft = (id: string) => and(eq(mailings.id, id), eq(mailings.state, "draft"));
