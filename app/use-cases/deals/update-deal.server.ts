import { and, eq, inArray, not, or } from "drizzle-orm";
import { accounts, contacts, dealParties, deals, pipelines } from "~/db/schema";
import type { Write } from "~/db/statements";
import { copyOfCompany, copyOfPerson } from "~/domain/contacts/names";
import { refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { changedMeanwhile } from "../changed-meanwhile";
import type { Ctx } from "../ctx";
import { changesBetween } from "../events";
import { titledFor } from "../kept-titles";
import { newOwner } from "../ownership";
import { changeDeal, type Deal, type DealChanges } from "./change-deal";
import { type NewDeal, type Party, personMissing } from "./create-deal.server";

/** What may be changed by hand; what is left out stays. The stage and the end have verbs of their own. */
export type DealEdit = Omit<NewDeal, "pipelineId" | "stageId" | "leadId"> & {
  /** Keys of the exit checks that hold. */
  checks?: readonly string[];
  /** When the deal was last changed as far as the writer knows; a later change is not written over. */
  version?: EpochMs;
};

/** Changes what is known of a deal. A won deal keeps a value. */
export async function updateDeal(ctx: Ctx<"deals:write">, dealId: string, edit: DealEdit) {
  const facts = await factsFor(ctx, dealId, edit);
  const { deal } = facts;
  if (!deal) return refuse("deal-not-found");
  const amiss = refusalOf(deal, edit, facts);
  if (amiss) return refuse(amiss);

  const owner = newOwner(ctx, edit.ownerId);
  if (!owner.ok) return owner;

  const changes = { ...plainChanges(edit), ...namesFor(edit, facts), ...owner.value };
  if (edit.version !== undefined && edit.version !== deal.updatedAt)
    return changedMeanwhile(ctx, "deal-changed-meanwhile", deal, changesBetween(deal, changes));
  const parties = edit.parties ? partiesOf(ctx, deal, edit.parties) : [];
  return changeDeal(ctx, deal, changes, { type: "deal.updated" }, ...parties);
}

function refusalOf(deal: Deal, edit: DealEdit, facts: Facts) {
  if (edit.accountId && !facts.account) return "account-not-found";
  const missing = personMissing(edit, facts.people, facts.ids);
  if (missing) return missing;
  if (edit.checks && !areChecksOf(facts, deal, edit.checks)) return "no-such-check";
  return deal.status === "won" && edit.valueMinor === null ? "won-deal-needs-value" : undefined;
}

type Facts = Awaited<ReturnType<typeof factsFor>>;

async function factsFor({ db }: Pick<Ctx, "db">, dealId: string, edit: DealEdit) {
  const people = [edit.contactId, ...(edit.parties ?? []).map(({ contactId }) => contactId)];
  const ids = [...new Set(people.filter((id) => id !== null && id !== undefined))];
  const [deal, account, found, all] = await db.read(
    db.one(deals, dealId),
    db.one(accounts, edit.accountId ?? ""),
    db.rows(contacts, { where: inArray(contacts.id, ids) }),
    db.rows(pipelines),
  );
  // Whoever does not see the title neither drops nor keeps it by leaving it out.
  return { deal: deal && titledFor({ db }, deal), account, people: found, ids, pipelines: all };
}

/** Checks of some stage of the deal's pipeline; one that held before a stage was changed may stay. */
function areChecksOf({ pipelines: all }: Facts, deal: Deal, checks: readonly string[]): boolean {
  const stages = all.find(({ id }) => id === deal.pipelineId)?.stages ?? [];
  const known = stages.flatMap(({ exitChecks }) => exitChecks?.map(({ key }) => key) ?? []);
  return checks.every((key) => known.includes(key) || deal.checks?.includes(key));
}

const PLAIN = ["valueMinor", "currency", "expectedCloseOn"] as const;
const TEXTS = ["title", "listingRef"] as const;

function plainChanges(edit: DealEdit): DealChanges {
  const given = PLAIN.filter((field) => edit[field] !== undefined);
  const texts = TEXTS.filter((field) => edit[field] !== undefined);
  return {
    ...Object.fromEntries(given.map((field) => [field, edit[field]])),
    ...Object.fromEntries(texts.map((field) => [field, edit[field]?.trim() || null])),
    ...(edit.checks && { checks: [...edit.checks] }),
  };
}

/** A new person or company comes with the copy of their name. */
function namesFor({ contactId, accountId }: DealEdit, { people, account }: Facts): DealChanges {
  const person = people.find(({ id }) => id === contactId);
  return {
    ...(contactId !== undefined && {
      contactId,
      ...copyOfPerson(person),
    }),
    ...(accountId !== undefined && {
      accountId,
      ...copyOfCompany(account),
    }),
  };
}

/** Takes away the parties that are not among `parties`, and adds those that were not there. */
function partiesOf({ db, now }: Pick<Ctx, "db" | "now">, deal: Deal, parties: readonly Party[]) {
  const kept = parties.map(({ contactId, role }) =>
    and(eq(dealParties.contactId, contactId), eq(dealParties.role, role)),
  );
  const others = kept.length > 0 ? not(or(...kept) ?? eq(dealParties.dealId, "")) : undefined;
  const ofDeal = eq(dealParties.dealId, deal.id);
  const added = parties.map((party) =>
    db.insertOrIgnore(dealParties, { ...party, dealId: deal.id, createdAt: now() }),
  );
  return [db.delete(dealParties, ofDeal, others), ...added] satisfies Write[];
}
