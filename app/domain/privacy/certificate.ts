/** A certificate of erasure, as it is signed and shown. Times are ISO 8601, UTC. */
export interface CertificateDocument {
  kind: "erasure-certificate";
  version: 1;
  id: string;
  workspace: string;
  request: { id: string; askedAt: string; dueOn: string };
  subject: { kind: "contact"; keyedHash: string };
  doneAt: string;
  erased: { store: string; count: number; at: string; action: string }[];
  secondLook: { found: number; at: string };
  /** `until` is an instant, "end-of-subscription", or "release" of what is held. */
  kept: { store: string; count: number; rule: string; until: string; law?: string }[];
  told: { recipient: string | null; country: string | null; notice: string; at: string }[];
  /** The certificate of the same erasure that this one goes on from. */
  goesOnFrom?: string;
  ledger: { number: number; hash: string; previous: string; intended: number };
  history: { days: number; until: string };
  lines: { en: string[]; ar: string[] };
  proof: { signature: string; keyId: string; signedAt: string };
}

/** Long hashes are told apart by their ends. */
export const shortHash = (hash: string) => `${hash.slice(0, 4)}…${hash.slice(-4)}`;

/** The kinds of certificate: of one contact, of one's own account, and of a whole workspace. */
const CERTIFICATE_KINDS = [
  "erasure-certificate",
  "account-erasure-certificate",
  "workspace-erasure-certificate",
] as const;

/** Any certificate as its sheet shows it: what a kind has not is left out. */
export type ShownCertificate = Omit<
  CertificateDocument,
  "kind" | "subject" | "request" | "told" | "erased"
> & {
  kind: (typeof CERTIFICATE_KINDS)[number];
  subject?: { kind: string; keyedHash: string };
  request?: CertificateDocument["request"];
  told?: CertificateDocument["told"];
  erased: { store: string; count: number; at?: string; action: string }[];
  endedAt?: string;
  keysDestroyedAt?: string;
};

/** A document that was found to be signed, as a certificate; null where it is something else. */
export function certificateIn(document: object): ShownCertificate | null {
  const shown = document as Partial<ShownCertificate>;
  const isKnown = CERTIFICATE_KINDS.some((kind) => kind === shown.kind);
  const isWhole = shown.erased && shown.kept && shown.lines && shown.ledger && shown.proof;
  return isKnown && isWhole ? (shown as ShownCertificate) : null;
}

/** The words that confirm an erasure besides the person's name, in both languages. */
const CONFIRMATIONS = ["erase", "محو"];

/** Whether what was typed confirms the erasure of somebody with these names. */
export function confirmsErasure(typed: string, names: readonly (string | null)[]): boolean {
  const said = typed.trim().toLowerCase();
  const accepted = [...CONFIRMATIONS, ...names.flatMap((name) => name?.trim().toLowerCase() ?? [])];
  return said !== "" && accepted.includes(said);
}
