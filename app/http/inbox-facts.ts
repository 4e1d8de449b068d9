import { lastSaid } from "~/db/queries/last-words";
import { shownLead } from "~/domain/leads/shown-lead";
import { MINUTE_MS } from "~/lib/time";
import {
  INBOX_FILTERS,
  type InboxFilter,
  type inboxOf,
  viewInbox,
} from "~/use-cases/leads/view-inbox.server";
import type { Admitted } from "./tenant-route.server";

type Asked = Pick<Admitted<"leads:read", never>, "ctx" | "request" | "may">;

/** What the list of conversations shows, as the address says it. */
export async function inboxFacts({ ctx, request, may }: Asked) {
  const wanted = wantedIn(request);
  const view = await viewInbox(ctx, { ...wanted, triages: may("leads:assign") });
  return shownInbox({ ctx, may }, view, wanted);
}

/** Which conversations an address asks for. */
export function wantedIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const filter = INBOX_FILTERS.find((known) => known === searchParams.get("show")) ?? "waiting";
  return { filter, cursor: searchParams.get("cursor") };
}

const NOBODY_SEEN = {
  phones: [],
  emails: [],
  restrictedAt: null,
  minorUntil: null,
  objections: null,
};

/** The list of conversations as a page shows it. */
export function shownInbox(
  { ctx, may }: Pick<Asked, "ctx" | "may">,
  { rows, ...page }: ReturnType<typeof inboxOf>,
  { filter, cursor }: { filter: InboxFilter; cursor: string | null },
) {
  return {
    ...page,
    // Whether the viewer sees the person is for the conversation's own page to say.
    leads: rows.map((lead) => ({
      ...shownLead(lead, NOBODY_SEEN),
      last: lastSaid(lead.also),
    })),
    filter,
    cursor,
    givesOut: may("leads:assign"),
    targetMs: ctx.settings.responseTargetMinutes * MINUTE_MS,
  };
}
