import type { ClockPlace, warningsDue } from "~/db/queries/clocks-due";
import type { Ctx } from "../../ctx";
import type { RequestRow } from "../desk/steps";

const AT_ONCE = 500;

export type Watch = Pick<Ctx, "db" | "actor" | "now" | "timeZone" | "services" | "ring">;

/** The day that a request's clock ends on. */
export const endOf = ({ extendedTo, dueOn }: RequestRow) => extendedTo ?? dueOn;

type Pages = (after: ClockPlace, limit: number) => ReturnType<typeof warningsDue>;

/**
 * Visits requests page by page, the most urgent first, until `most` were dealt with; what was dealt with is on no
 * page of the next run. @returns what failed: each holds up no other.
 */
export async function byPage(
  ctx: Watch,
  most: number,
  pages: Pages,
  visit: (request: RequestRow) => Promise<boolean>,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  let done = 0;
  for await (const request of inTurn(ctx, pages)) {
    const isDone = await visit(request).catch((failure) => failures.push(failure) > 0);
    if (isDone) done += 1;
    if (done >= most) break;
  }
  return failures;
}

async function* inTurn({ db }: Watch, pages: Pages): AsyncGenerator<RequestRow> {
  let after: ClockPlace | undefined = { end: "", id: "" };
  while (after) {
    const [page]: readonly [RequestRow[]] = await db.read(db.ask(pages(after, AT_ONCE)));
    yield* page;
    const last: RequestRow | undefined = page[AT_ONCE - 1];
    after = last && { end: endOf(last), id: last.id };
  }
}
