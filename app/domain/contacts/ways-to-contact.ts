import type { EpochMs } from "~/lib/time";
import type { KeptPhone } from "./identities";
import { mayBeMarketedTo, mayBeReached, type Objections } from "./objections";
import { isWithheld } from "./withheld";

/** How people are reached, and what would be more than an answer. */
type Way = "whatsapp" | "call" | "email" | "marketing";

/** Whether a person may be contacted by a way, and by which enquiry of theirs or why not. */
export interface WayToContact {
  way: Way;
  may: "yes" | "only-answer" | "consented" | "no";
  /** What they asked by and when. */
  by: Asked | null;
  /** What stands against more. */
  why: "not-asked" | "no-consent" | "objected" | "restricted" | "minor" | null;
}

interface Person {
  phones: readonly KeptPhone[];
  emails: readonly string[];
  legalBasis: string;
  restrictedAt: EpochMs | null;
  minorUntil: EpochMs | null;
  objections: Objections | null;
}

interface Asked {
  channel: string;
  receivedAt: EpochMs;
}

/** Who came by one of these asks for an answer by it; whoever came by another leaves us the choice. */
const ANSWERED_BY: Record<string, Way> = { whatsapp: "whatsapp", call: "call", email: "email" };

/**
 * By which ways a person may be contacted. By the channel that they asked through they may be answered, and by any
 * when that was a form, a portal or a visit; a way that they did not choose serves the answer alone. Whoever is
 * withheld, or objects to any use, is not contacted at all, and marketing needs a consent that nothing said since
 * stands against.
 * @param enquiries theirs, the newest first.
 */
export function waysToContact(person: Person, enquiries: readonly Asked[]): WayToContact[] {
  const ways = [...reachable(person), "marketing" as const];
  if (isWithheld(person)) {
    const why = person.restrictedAt === null ? "minor" : "restricted";
    return ways.map((way) => ({ way, may: "no", by: null, why }));
  }
  if (!mayBeReached(person)) return ways.map((way) => ({ way, ...objected }));

  return ways.map((way) => (way === "marketing" ? marketing(person) : answer(way, enquiries)));
}

function reachable({ phones, emails }: Person): Way[] {
  const byPhone = phones.some(({ e164 }) => e164) ? (["whatsapp", "call"] as const) : [];
  return [...byPhone, ...(emails.length > 0 ? (["email"] as const) : [])];
}

function answer(way: Way, enquiries: readonly Asked[]): WayToContact {
  const by =
    enquiries.find(({ channel }) => ANSWERED_BY[channel] === way) ??
    enquiries.find(({ channel }) => ANSWERED_BY[channel] === undefined);
  if (!by) return { way, may: "only-answer", by: null, why: "not-asked" };

  return { way, may: "yes", by: { channel: by.channel, receivedAt: by.receivedAt }, why: null };
}

const objected = { may: "no", by: null, why: "objected" } as const;

function marketing(person: Person): WayToContact {
  const way = "marketing" as const;
  if (!mayBeMarketedTo(person)) return { way, ...objected };
  return person.legalBasis === "consent"
    ? { way, may: "consented", by: null, why: null }
    : { way, may: "no", by: null, why: "no-consent" };
}
