import { DEFAULT_BASIS_RULES } from "~/config/basis-rules";
import { insistNotOfWithheld, isOfWithheld } from "~/db/queries/alike";
import { isChangedSince } from "~/db/queries/insist";
import { objectionsWith } from "~/db/queries/objections";
import { indexRecords } from "~/db/queries/search-index";
import { contacts, identities } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { type ContactInput, contactFrom, minorUntil } from "~/domain/contacts/contact";
import { type Identity, identitiesOf } from "~/domain/contacts/identities";
import { accept, refuse, refuseWith } from "~/lib/result";
import { plainDateAt } from "~/lib/zoned-time";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { commitOnce, idOnce, isMadeOnce } from "../once";
import { ownerFor } from "../ownership";
import { sameAs } from "../same-identities";
import { suppressedBy } from "../suppression";
import { knownBy, knownContacts } from "./known-identities";

export interface CreateChoices {
  /** Undefined: whoever makes it. Null: nobody yet. */
  ownerId?: string | null;
  /**
   * When a contact that the viewer sees has the same phone or e-mail: refuse and say which, make
   * another and leave the merge to people, or mark the phone or e-mail as shared by both.
   */
  known: "ask" | "keep" | "share";
  /** The person was erased once, and has come back of their own accord. */
  cameBack?: boolean;
}

/**
 * Makes a contact, with what it is recognised and found by; restricted at once where it is of somebody who is kept
 * out of use, and with what the person had stopped before. Refuses as the domain does, and besides:
 * `known-already` (with the contacts), `erased-before`, `owner-unknown`, `owner-not-yours`, `save-again`.
 * @returns the contact and its id, and the contacts that may be the same person.
 */
export async function createContact(
  ctx: Ctx<"contacts:write">,
  input: ContactInput,
  choices: CreateChoices,
) {
  // The person was restricted in this very moment: the second time it is known.
  const made =
    (await unlessChanged(ctx, input, choices)) ?? (await unlessChanged(ctx, input, choices));
  return made ?? refuse("save-again");
}

async function unlessChanged(...asked: Parameters<typeof making>) {
  try {
    return await making(...asked);
  } catch (failure) {
    if (isChangedSince(failure)) return undefined;
    throw failure;
  }
}

async function making(
  ctx: Ctx<"contacts:write">,
  input: ContactInput,
  { ownerId, known, cameBack = false }: CreateChoices,
) {
  const decision = contactFrom(input, contactFacts(ctx));
  if (!decision.ok) return decision;
  const owner = ownerFor(ctx, ownerId);
  if (!owner.ok) return owner;

  const own = identitiesOf(decision.value);
  const [rows, suppressed, isWithheldToo, objections] = await ctx.db.read(
    knownBy(ctx.db, own),
    await suppressedBy(ctx, own),
    ctx.db.ask(isOfWithheld(own)),
    ctx.db.ask(objectionsWith(own)),
  );
  const others = knownContacts(rows);
  const again = rows.find(({ contact }) => isMadeOnce(ctx, contact))?.contact;
  if (again) return accept({ id: again.id, contact: again, known: others });
  if (others.length > 0 && known === "ask") return refuseWith("known-already", others);
  if (suppressed.length > 0 && !cameBack) return refuse("erased-before");

  const now = ctx.now();
  const id = idOnce(ctx, "ct");
  const ofAge = { minorUntil: minorUntil(decision.value.birthYear, now) };
  // Of somebody who is kept out of use there is no second record that is not.
  const restrictedAt = isWithheldToo ? now : null;
  const kept = { restrictedAt, restrictedAlike: isWithheldToo, objections };
  const row = { id, ...owner.value, ...decision.value, ...ofAge, ...kept, ...stamps(ctx) };
  const shared = known === "share" && others.length > 0;
  const made = await commitOnce(
    ctx,
    contacts,
    id,
    ctx.db.insert(contacts, row),
    ...foundBy(ctx, row, own),
    ctx.db.insertMany(
      identities,
      own.map((one) => ({ ...one, contactId: id, createdAt: now, shared })),
    ),
    ...(shared ? [ctx.db.as(EVERYTHING).update(identities, { shared }, sameAs(own))] : []),
    ...record(ctx, {
      type: "contact.created",
      object: ["contact", id],
      about: { contactId: id },
      changes: changesBetween({}, { ...decision.value, ...owner.value }),
      reason: returning(suppressed),
    }),
  );

  const contact = { ...UNUSED, ...row, id: made, tenantId: ctx.db.tenantId };
  return accept({ id: made, contact, known: others });
}

/** Whoever was erased is here only because they came back. */
const returning = (suppressed: readonly unknown[]) =>
  suppressed.length > 0 ? "came-back-after-erasure" : undefined;

/** Nobody finds whom those who decide about them alone may see; of everybody else it is still so at the commit. */
const foundBy = ({ db }: Pick<Ctx, "db">, row: Made, own: readonly Identity[]): Write[] =>
  row.restrictedAt === null
    ? [db.change(insistNotOfWithheld(own)), db.change(indexRecords("contact", row))]
    : [];

type Made = Parameters<typeof indexRecords<"contact">>[1] & { restrictedAt: number | null };

const UNUSED = { guardianId: null, guardianAgreedAt: null, importId: null };

/** What a decision about a contact in this workspace depends on. */
export const contactFacts = ({
  now,
  timeZone,
  settings,
}: Pick<Ctx, "now" | "timeZone" | "settings">) => ({
  now: now(),
  today: plainDateAt(now(), timeZone),
  basisRules: [settings.basisRules, DEFAULT_BASIS_RULES],
});

const stamps = ({ now, actor }: Pick<Ctx, "now" | "actor">) => ({
  createdAt: now(),
  updatedAt: now(),
  createdBy: actor,
  updatedBy: actor,
});
