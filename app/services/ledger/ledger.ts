import { z } from "zod";
import { OPERATOR_TENANT } from "~/config/operator";
import { canonicalJson } from "~/lib/canonical-json";
import { r2Key, type TenantId } from "~/lib/ids";
import { accept, refuseWith } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { type EpochMs, HOUR_MS } from "~/lib/time";
import type { Seals } from "../seals/seals";
import type { Anchors } from "./anchors";

/** What an erasure leaves outside the database, so that a restored copy can be erased again. */
const factsSchema = z.strictObject({
  kind: z.enum(["intended", "done"]),
  scope: z.enum(["contact", "account", "workspace"]),
  /** Keyed hash of the random id of the person, of the account, or of the workspace as a whole. */
  subject: z.string(),
  job: z.string(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** The certificate that says so, also where the database forgot it. Not in entries of before. */
  certificate: z.string().optional(),
  /** Of a workspace as a whole: when its subscription ended, and until when that is kept. Not in entries of before. */
  ended: z.strictObject({ at: z.iso.datetime(), keptUntil: z.iso.datetime() }).optional(),
});
export type LedgerFacts = z.infer<typeof factsSchema>;

const entrySchema = factsSchema.extend({
  number: z.int().positive(),
  /** SHA-256 of the entry before, as it is stored; of the first: zeros. */
  previous: z.string().length(64),
  /** Keyed hash of all the rest: under the workspace's key, or the operator's where that key ends with it. */
  seal: z.string(),
});
export type LedgerEntry = z.infer<typeof entrySchema>;

export interface Written {
  number: number;
  previous: string;
  hash: string;
}

export interface Ledger {
  /**
   * Adds an entry, or finds the one that this job has written before: a runtime may die between this
   * and what it commits, and come back days later.
   * @param since when the job was asked for; it wrote nothing before.
   */
  append(tenantId: TenantId, facts: LedgerFacts, since: EpochMs): Promise<Written>;
  /** The newest entry's number; 0 when there is none. */
  head(tenantId: TenantId): Promise<number>;
  /** How far it reaches, and whether it was known to reach further. */
  reach(tenantId: TenantId): Promise<Reach>;
  /** Anchors the ledger where it ends now, when it is whole. Refuses as `verify` does. */
  anchorAnew(tenantId: TenantId): Promise<Verdict<{ entries: number; head: string }>>;
  /** The newest entry, where it says that the whole workspace goes or went; it needs no key of the workspace's. */
  ofTheWhole(tenantId: TenantId): Promise<LedgerEntry | null>;
  /** At most `most` entries that follow `number`, each checked. Refuses as `verify` does. */
  after(tenantId: TenantId, number: number, most: number): Promise<Verdict<LedgerEntry[]>>;
  /** Reads the whole chain. Refuses with the number of the first entry that is missing or was changed. */
  verify(tenantId: TenantId): Promise<Verdict<{ entries: number; head: string }>>;
}

export interface Reach {
  head: number;
  /** Entries were taken off its end. */
  isCut: boolean;
  /** One of the two notes beside it that say how many entries there are is not there. */
  isAnchorMissing: boolean;
  /** There were two by what is left of them. */
  hadBothAnchors: boolean;
}

type Verdict<T> =
  | { ok: true; value: T }
  | { ok: false; reason: "ledger-altered"; details: { number: number } };

const NOTHING_BEFORE = "0".repeat(64);
const LARGEST = 999_999_999_999;
const MOST_TRIES = 20;
/** Of a Worker's connections no more are open at a time. */
const AT_ONCE = 6;
/** Those of two machines, a little. */
const CLOCKS_DIFFER_MS = HOUR_MS;

interface LedgerPorts {
  objects: R2Bucket;
  seals: Pick<Seals, "tenantHmac">;
  anchors: Anchors;
}

/** The chain of erasures in R2: one object for each entry, never overwritten. */
export function ledgerInR2({ objects: bucket, seals, anchors }: LedgerPorts): Ledger {
  const keyFor = (tenantId: TenantId, number: number) =>
    // Counted down, so that the newest entry is listed first.
    r2Key("ledger", tenantId, String(LARGEST - number).padStart(12, "0"));

  const sealOf = (tenantId: TenantId, entry: Omit<LedgerEntry, "seal">) =>
    seals.tenantHmac(
      entry.scope === "workspace" ? OPERATOR_TENANT : tenantId,
      "ledger",
      canonicalJson(entry),
    );

  /**
   * Of a workspace that was purged the key is gone, and with it the seals of its entries: the chain that leads to the
   * last one, which is sealed with ours, vouches for them.
   */
  async function isSealed(
    tenantId: TenantId,
    { seal, ...unsealed }: LedgerEntry,
  ): Promise<boolean> {
    const own = await sealOf(tenantId, unsealed).catch(async (failure: Error) => {
      if (failure.message !== "tenant-key-destroyed") throw failure;
      return (await ofTheWhole(tenantId)) ? seal : null;
    });
    return own === seal;
  }

  async function newest(tenantId: TenantId): Promise<number> {
    const { objects } = await bucket.list({ prefix: `${r2Key("ledger", tenantId)}/`, limit: 1 });
    const name = objects[0]?.key.split("/").at(-1);
    return name === undefined ? 0 : LARGEST - Number(name);
  }

  async function read(tenantId: TenantId, number: number) {
    const object = await bucket.get(keyFor(tenantId, number));
    const text = object && (await object.text());
    return text === null ? null : { text, hash: await sha256Hex(text) };
  }

  /** A step may be taken twice; a job writes each kind of entry once. */
  async function written(
    tenantId: TenantId,
    facts: LedgerFacts,
    number: number,
    oldest: string,
  ): Promise<Written | null> {
    const found = await read(tenantId, number);
    if (!found) return null;

    const { job, kind, at, previous } = entrySchema.parse(JSON.parse(found.text));
    if (job === facts.job && kind === facts.kind) return { number, previous, hash: found.hash };
    return at < oldest ? null : written(tenantId, facts, number - 1, oldest);
  }

  /** Of two that write one number, one gets it, and the other null. */
  async function putNext(tenantId: TenantId, facts: LedgerFacts): Promise<Written | null> {
    const head = await newest(tenantId);
    const previous = (await read(tenantId, head))?.hash ?? NOTHING_BEFORE;
    const number = head + 1;
    const unsealed = { ...facts, number, previous };
    const text = canonicalJson({ ...unsealed, seal: await sealOf(tenantId, unsealed) });
    const onlyIf = { etagDoesNotMatch: "*" };
    const put = await bucket.put(keyFor(tenantId, number), text, { onlyIf });
    return put && { number, previous, hash: await sha256Hex(text) };
  }

  async function append(tenantId: TenantId, facts: LedgerFacts, since: EpochMs): Promise<Written> {
    const oldest = ledgerTime(since - CLOCKS_DIFFER_MS);
    const before = await written(tenantId, facts, await newest(tenantId), oldest);
    if (before) return before;

    for (let tried = 0; tried < MOST_TRIES; tried++) {
      const put = await putNext(tenantId, facts);
      if (put) return anchored(tenantId, put);
    }
    throw new Error("The ledger is written to by too many at once.");
  }

  async function anchored(tenantId: TenantId, put: Written): Promise<Written> {
    await anchors.set(tenantId, { number: put.number, hash: put.hash });
    return put;
  }

  /** Refuses a ledger that ends before where it was known to reach, or has another entry there. */
  async function asAnchored(tenantId: TenantId, head: number): Promise<Verdict<number>> {
    const { anchor } = await anchors.of(tenantId);
    if (!anchor) return accept(head);
    // The anchor may be that of an entry which came since the head was read.
    if (anchor.number > head && anchor.number > (await newest(tenantId)))
      return refuseWith("ledger-altered", { number: head + 1 });
    const there = await read(tenantId, anchor.number);
    return there?.hash === anchor.hash
      ? accept(head)
      : refuseWith("ledger-altered", { number: anchor.number });
  }

  async function reach(tenantId: TenantId): Promise<Reach> {
    const { anchor, isMissing, hadBoth } = await anchors.of(tenantId);
    const head = await newest(tenantId);
    const isCut = anchor !== null && anchor.number > head;
    const isAnchorMissing = isMissing && (head > 0 || anchor !== null);
    return { head, isCut, isAnchorMissing, hadBothAnchors: hadBoth };
  }

  async function anchorAnew(tenantId: TenantId) {
    const walked = await verify(tenantId);
    if (walked.ok && walked.value.entries > 0)
      await anchors.set(tenantId, { number: walked.value.entries, hash: walked.value.head });
    return walked;
  }

  /** The entry that was read, when it stands where it should and nothing in it was changed. */
  async function sound(tenantId: TenantId, text: string, number: number, previous: string) {
    const entry = entrySchema.safeParse(parsed(text));
    if (!entry.success || canonicalJson(entry.data) !== text) return null;

    const inPlace = entry.data.number === number && entry.data.previous === previous;
    return inPlace && (await isSealed(tenantId, entry.data)) ? entry.data : null;
  }

  /** Goes along the chain behind `from`, and tells each entry to `meet`. */
  async function walk(
    tenantId: TenantId,
    from: number,
    to: number,
    meet: (entry: LedgerEntry) => void,
  ): Promise<Verdict<string>> {
    let previous = from === 0 ? NOTHING_BEFORE : (await read(tenantId, from))?.hash;
    if (previous === undefined) return refuseWith("ledger-altered", { number: from });

    for await (const { number, found } of inOrder(tenantId, from + 1, to)) {
      const entry = found && (await sound(tenantId, found.text, number, previous));
      if (!entry) return refuseWith("ledger-altered", { number });
      meet(entry);
      previous = found.hash;
    }
    return accept(previous);
  }

  /** What is read of each entry from the one number to the other, some of them fetched at once. */
  async function* inOrder(tenantId: TenantId, first: number, last: number) {
    for (let next = first; next <= last; next += AT_ONCE) {
      const numbers = Array.from(
        { length: Math.min(AT_ONCE, last - next + 1) },
        (_, i) => next + i,
      );
      const some = numbers.map(async (number) => ({ number, found: await read(tenantId, number) }));
      yield* await Promise.all(some);
    }
  }

  async function after(tenantId: TenantId, number: number, most: number) {
    const entries: LedgerEntry[] = [];
    const head = await newest(tenantId);
    // What is not there any more begins behind the newest that is, however far the database had come.
    if (number > head) return refuseWith("ledger-altered", { number: head + 1 });
    const to = Math.min(number + most, head);
    const walked = await walk(tenantId, number, to, (entry) => entries.push(entry));
    if (!walked.ok) return walked;
    // The first entry that was changed is named, and not the end that follows from it.
    const whole = await asAnchored(tenantId, head);
    return whole.ok ? accept(entries) : whole;
  }

  async function ofTheWhole(tenantId: TenantId) {
    const number = await newest(tenantId);
    const found = await read(tenantId, number);
    const claimed = found && entrySchema.safeParse(parsed(found.text));
    if (!claimed?.success || claimed.data.scope !== "workspace") return null;
    return sound(tenantId, found?.text ?? "", number, claimed.data.previous);
  }

  async function verify(tenantId: TenantId) {
    const entries = await newest(tenantId);
    const walked = await walk(tenantId, 0, entries, () => undefined);
    if (!walked.ok) return walked;
    const whole = await asAnchored(tenantId, entries);
    return whole.ok ? accept({ entries, head: walked.value }) : whole;
  }

  return { append, head: newest, reach, anchorAnew, ofTheWhole, after, verify };
}

/** The instant as the ledger writes it. */
export const ledgerTime = (at: EpochMs) => new Date(at).toISOString();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
