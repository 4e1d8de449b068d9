import {
  handStopsOn,
  holdingStops,
  insistHolding,
  insistOnStops,
  recordsAlike,
} from "~/db/queries/objections";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { asksToStop, heirOf, type Stop, stopsOf } from "~/domain/contacts/objections";
import type { RequestRow } from "../desk/steps";
import { type Contact, contactWith, resumed, type Stopping } from "./stop-uses";

type Ended = Pick<RequestRow, "id" | "type" | "ticketId" | "contactId">;

/**
 * What these requests stopped goes on, because they are refused or taken back. What another request of the person
 * demands as well stays stopped, by that one. For `commitUnlessChanged`: the other may come to nothing in this moment.
 */
export async function goesOn(
  ctx: Stopping,
  requests: readonly Ended[],
  reason: string,
): Promise<Write[]> {
  const ended = requests.filter(({ type }) => asksToStop(type));
  const ids = new Set(ended.flatMap(({ contactId }) => contactId ?? []));
  const guards: Write[] = [];
  const writes: Write[] = [];
  const settled = new Set<string>();
  for (const id of ids) {
    const contact = await contactWith(ctx, id);
    if (!contact) continue;
    guards.push(ctx.db.as(EVERYTHING).change(insistOnStops(id, contact.objections)));
    const stops = stoppedBy(contact, ended).filter((stop) => !settled.has(`${id} ${stop}`));
    if (stops.length === 0) continue;
    for (const one of await alike(ctx, id)) for (const stop of stops) settled.add(`${one} ${stop}`);
    writes.push(...(await settledFor(ctx, contact, stops, { ended, reason })));
  }
  return [...guards, ...writes];
}

const stoppedBy = (contact: Contact, ended: readonly Ended[]) =>
  stopsOf(contact).filter((stop) => {
    const by = contact.objections?.[stop]?.by;
    return ended.some(({ id, ticketId }) => by === id || by === ticketId);
  });

/** What one record shows, its other records show as well: it is settled, and told, for all of them at once. */
async function alike({ db }: Stopping, id: string) {
  const all = db.as(EVERYTHING);
  const [ids] = await all.read(all.ask(recordsAlike(id)));
  return ids;
}

async function settledFor(
  ctx: Stopping,
  contact: Contact,
  stops: readonly Stop[],
  { ended, reason }: { ended: readonly Ended[]; reason: string },
): Promise<Write[]> {
  const all = ctx.db.as(EVERYTHING);
  const without = ended.map(({ id }) => id);
  const [others] = await all.read(all.ask(holdingStops(contact.id, without)));
  const heirs = new Map<Stop, string>();
  for (const stop of stops) {
    const heir = heirOf(stop, contact.objections?.[stop]?.at ?? 0, others);
    if (heir) heirs.set(stop, heir);
  }
  const over = stops.filter((stop) => !heirs.has(stop));
  const how = { type: "contact.objection-ended", reason } as const;
  return [
    ...(heirs.size > 0
      ? [all.change(insistHolding([...heirs.values()])), all.change(handStopsOn(contact.id, heirs))]
      : []),
    ...(await resumed(ctx, contact, over, how)),
  ];
}
