/** What the register says of somebody whom we would call. */
export interface VendorTerms {
  category: string;
  /** Whether the deployment would call whom the list names, and nobody else by their entry. */
  isAsListed: boolean;
  effectiveOn: string;
  contractReference: string | null;
  contractEndsOn: string | null;
  mechanismEndsOn: string | null;
  retentionDays: number | null;
  training: string | null;
}

export type VendorRefusal =
  | "vendor-not-listed"
  | "vendor-other-than-listed"
  | "vendor-not-yet-effective"
  | "vendor-contract-ended"
  | "vendor-transfer-ended"
  | "vendor-terms-missing";

/**
 * Decides whether a vendor may be called on a day (in Dubai): listed, announced long enough ago, under a
 * contract and a transfer mechanism that have not ended. Null: it may.
 */
export function refuseVendor(terms: VendorTerms | undefined, today: string): VendorRefusal | null {
  if (!terms) return "vendor-not-listed";
  if (!terms.isAsListed) return "vendor-other-than-listed";
  if (terms.effectiveOn > today) return "vendor-not-yet-effective";
  if (hasEnded(terms.contractEndsOn, today)) return "vendor-contract-ended";
  if (hasEnded(terms.mechanismEndsOn, today)) return "vendor-transfer-ended";
  return terms.category === "ai" && !hasAiTerms(terms) ? "vendor-terms-missing" : null;
}

/** The last day still counts. */
const hasEnded = (endsOn: string | null, today: string) => endsOn !== null && endsOn < today;

/** A model's provider keeps nothing longer than was agreed, and trains on none of it. */
const hasAiTerms = ({ contractReference, retentionDays, training }: VendorTerms) =>
  contractReference !== null && retentionDays !== null && training === "no";
