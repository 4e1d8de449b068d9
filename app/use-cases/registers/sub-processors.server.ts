import type { SubProcessor } from "~/config/subprocessors";
import type { TenantDb } from "~/db/tenant-db.server";
import { objectionUntil } from "~/domain/registers/rules";
import { refuseVendor, type VendorRefusal } from "~/domain/registers/vendor-gate";
import { DUBAI } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { type Entry, entriesOf } from "./entries";

/**
 * Everybody outside who handles personal data for us, as the register says it now.
 * @param db the operator's own workspace.
 * @param seeds what holds before the register was begun.
 * @returns what holds now, and what is announced; of one vendor first what holds.
 */
export async function listSubProcessors(
  db: TenantDb,
  seeds: readonly SubProcessor[],
  now: EpochMs,
): Promise<readonly SubProcessor[]> {
  const [entries] = await db.read(entriesOf(db, "sub-processors"));
  if (entries.length === 0) return seeds;

  const open = entries.filter(({ closedAt }) => closedAt === null).map(subProcessorOf);
  const today = plainDateAt(now, DUBAI);
  return open.filter((one) => !open.some((other) => replaces(other, one, today))).toReversed();
}

/** Whether what was announced of a vendor has taken the place of what held of it before. */
const replaces = (other: SubProcessor, one: SubProcessor, today: string) =>
  other.id === one.id && other.effectiveOn <= today && other.effectiveOn > one.effectiveOn;

/**
 * Why a vendor may not be called now; null when it may.
 * @param seeds those that the deployment uses: another mail host than the register names is not called.
 */
export async function refusalOf(
  db: TenantDb,
  seeds: readonly SubProcessor[],
  vendor: string,
  now: EpochMs,
): Promise<VendorRefusal | null> {
  const all = await listSubProcessors(db, seeds, now);
  const listed = all.find(({ id }) => id === vendor);
  const deployed = seeds.find(({ id }) => id === vendor);
  return refuseVendor(listed && termsOf(listed, deployed), plainDateAt(now, DUBAI));
}

const termsOf = (one: SubProcessor, deployed: SubProcessor | undefined) => ({
  category: one.category,
  isAsListed: deployed?.category !== "mail" || namesHost(one.name, deployed.name),
  effectiveOn: one.effectiveOn,
  contractReference: one.contract?.reference ?? null,
  contractEndsOn: one.contract?.endsOn ?? null,
  mechanismEndsOn: one.mechanismEndsOn,
  retentionDays: one.retentionDays,
  training: one.training,
});

/** Whether an entry's name has the host that mails go to: an entry stands for one provider, and for no other. */
const namesHost = (name: string, host: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.-]+/u)
    .includes(host.toLowerCase());

function subProcessorOf({ fields, marks }: Entry<"sub-processors">): SubProcessor {
  const { contractReference, contractEndsOn, countryEn } = fields;
  const announcedOn = typeof marks.announcedOn === "string" ? marks.announcedOn : null;
  return {
    id: fields.vendor,
    name: fields.name,
    parent: fields.parent,
    category: fields.category,
    purpose: { en: fields.purposeEn, ar: fields.purposeAr },
    data: { en: fields.dataEn, ar: fields.dataAr },
    location: countryEn ? { en: countryEn, ar: fields.countryAr ?? countryEn } : null,
    policyUrl: fields.policyUrl,
    subListUrl: fields.subListUrl,
    contract:
      contractReference || contractEndsOn
        ? { reference: contractReference ?? "", endsOn: contractEndsOn }
        : null,
    mechanism: fields.mechanism,
    mechanismEndsOn: fields.mechanismEndsOn,
    retentionDays: fields.retentionDays,
    training: fields.training,
    effectiveOn: fields.effectiveOn,
    announcedOn,
    objectionUntil: announcedOn && objectionUntil(announcedOn),
  };
}

/** What an entry of the register is made of, where the register is begun with what was known before. */
export const entryFrom = (one: SubProcessor) => ({
  vendor: one.id,
  name: one.name,
  parent: one.parent,
  category: one.category,
  purposeEn: one.purpose.en,
  purposeAr: one.purpose.ar,
  dataEn: one.data.en,
  dataAr: one.data.ar,
  countryEn: one.location?.en ?? null,
  countryAr: one.location?.ar ?? null,
  mechanism: one.mechanism,
  mechanismEndsOn: one.mechanismEndsOn,
  contractReference: one.contract?.reference ?? null,
  contractEndsOn: one.contract?.endsOn ?? null,
  retentionDays: one.retentionDays,
  training: one.training,
  policyUrl: one.policyUrl,
  subListUrl: one.subListUrl,
  effectiveOn: one.effectiveOn,
});
