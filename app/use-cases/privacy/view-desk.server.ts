import { isNull } from "drizzle-orm";
import { parseCursor } from "~/db/paging";
import { deskCounts, deskPage, deskRequest, type FoundRequest } from "~/db/queries/desk-requests";
import { privacyRequests } from "~/db/schema";
import { contactName } from "~/domain/contacts/names";
import type { DeskView } from "~/domain/privacy/desk-views";
import { addDays, instantAt, plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { packageToken } from "../take-package";
import { openAsked } from "./tickets/ticket";

const AT_ONCE = 50;

/** A brokerage's desk, or the operator's own. */
export type DeskReader = Ctx<"privacy:read"> | Ctx<"registers:read">;

/** A request as a reader is shown it. */
export interface DeskRequest extends FoundRequest {
  /** As the reader calls the person; null once they are erased. */
  name: string | null;
  /** The address that whoever asked from outside gave, while it is kept. */
  asker: string | null;
  /** The token of a link to the package, while there is one. */
  packageToken: string | null;
}

interface Wanted {
  view: DeskView;
  cursor?: string | null;
  limit?: number;
}

/** A page of the desk: what is open with the most urgent first, or what is closed with the newest first. */
export async function viewDesk(ctx: DeskReader, asked: Wanted) {
  const [page] = await ctx.db.read(pageRead(ctx, asked));
  return completedPage(ctx, page);
}

/** The question for such a page, to be asked beside others. */
export const pageRead = (
  { db, now }: Pick<DeskReader, "db" | "now">,
  { view, cursor, limit = AT_ONCE }: Wanted,
) => db.ask(deskPage({ view, cursor: parseCursor(cursor), limit, now: now() }));

export const completedPage = async (
  ctx: DeskReader,
  { rows, nextCursor }: { rows: FoundRequest[]; nextCursor: string | null },
) => ({ requests: await Promise.all(rows.map((row) => completed(ctx, row))), nextCursor });

const WEEK_DAYS = 7;

/** The question how much is open, overdue, due within a week, and closed since the month began; counted out. */
export function countsRead({ db, now, timeZone }: Pick<DeskReader, "db" | "now" | "timeZone">) {
  const today = plainDateAt(now(), timeZone);
  const monthStart = instantAt(`${today.slice(0, 7)}-01`, 0, timeZone);
  return db.ask(deskCounts({ today, until: addDays(today, WEEK_DAYS), monthStart }));
}

/** How many requests are open, asked along with what the page reads besides. */
export const openAlong = ({ db }: Pick<DeskReader, "db">) =>
  db.along(
    db.count(privacyRequests, {
      where: isNull(privacyRequests.closedAt),
      indexedBy: "privacy_requests_by_end",
    }),
  );

/** One request as the desk shows it, or undefined. */
export async function viewRequest(ctx: DeskReader, id: string): Promise<DeskRequest | undefined> {
  const [request] = await ctx.db.read(ctx.db.ask(deskRequest(id, ctx.now())));
  return request && completed(ctx, request);
}

async function completed(ctx: DeskReader, request: FoundRequest): Promise<DeskRequest> {
  const { packageId, hasPackage, person } = request;
  const asked = await openAsked(ctx.services, request);
  return {
    ...request,
    name: contactName(person, ctx.locale),
    asker: asked && (asked.email ?? asked.phone),
    packageToken: packageId && hasPackage ? await packageToken(ctx, packageId) : null,
  };
}
