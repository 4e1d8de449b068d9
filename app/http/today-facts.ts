import { companyOf, contactName, personOf } from "~/domain/contacts/names";
import { shownLead } from "~/domain/leads/shown-lead";
import type { Locale } from "~/lib/locale";
import type { Bare, FollowUp, Today } from "~/use-cases/today/view-today.server";

/** A day as its page shows it: what the browser is given of each record, and no more, with names as the reader calls them. */
export const shownToday = (
  { pool, waiting, followUps, bare, deals, ...day }: Today,
  locale: Locale,
) => ({
  pool: pool && { ...pool, leads: pool.leads.map((lead) => shownLead(lead, null)) },
  waiting: {
    leads: waiting.items.map(({ lead, contact, words }) => shownLead(lead, contact, words)),
    count: waiting.count,
    ids: waiting.ids,
  },
  followUps: {
    items: followUps.items.map((item) => shownFollowUp(item, locale)),
    count: followUps.count,
  },
  bare: { items: bare.items.map((item) => shownBare(item, locale)), count: bare.count },
  deals: {
    items: deals.items.map(({ deal, ...staged }) => ({ ...shownDeal(deal, locale), ...staged })),
    count: deals.count,
  },
  tasksToday: day.tasksToday.map(({ row: { id, title, dueAt }, contact }) => ({
    ...{ id, title, at: dueAt ?? 0 },
    name: contactName(contact, locale),
  })),
  next: day.next,
  told: day.told && shownLead(day.told, null),
  done: day.done,
});

function shownFollowUp(item: FollowUp, locale: Locale) {
  if (item.kind === "task") {
    const { id, title, leadId } = item.task;
    const name = contactName(item.contact, locale);
    return { kind: item.kind, at: item.at, task: { id, title, name, leadId } };
  }
  return { kind: item.kind, at: item.at, lead: shownLead(item.lead, null) };
}

const shownBare = (item: Bare, locale: Locale) =>
  item.kind === "lead"
    ? { kind: item.kind, lead: shownLead(item.lead, null) }
    : { kind: item.kind, deal: shownDeal(item.deal, locale) };

type Deal = Today["deals"]["items"][number]["deal"];

function shownDeal(deal: Deal, locale: Locale) {
  const partner = personOf(deal, locale) ?? companyOf(deal, locale);
  const name = deal.title ?? partner ?? deal.listingRef;
  return {
    id: deal.id,
    name,
    partner: partner === name ? null : partner,
    stageSince: deal.stageSince,
    nextStepAt: deal.nextStepAt,
    value:
      deal.valueMinor === null ? null : { amountMinor: deal.valueMinor, currency: deal.currency },
  };
}
