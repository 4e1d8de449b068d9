/** In the order in which they decide. */
export const IDENTITY_KINDS = ["whatsapp-id", "phone", "email", "portal"] as const;
type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** A contact that one of the person's identities, or only the name, belongs to. */
export interface RecognitionHit {
  contactId: string;
  kind: IdentityKind | "name";
  /** Marked by a person as used by several (a couple, an assistant, a company's line). */
  shared: boolean;
}

export interface Recognition {
  /** Null: nobody that an identity proves. A contact is to be made. */
  contactId: string | null;
  by: IdentityKind | null;
  /** Contacts that identities of the same person belong to: to be merged by a person, never here. */
  mergeWith: string[];
  /** Who it may be: by a shared identity or a name alone. */
  maybe: string[];
}

/**
 * Decides whom an enquiry comes from: by business-scoped id, then phone, e-mail, portal id. Where identities
 * belong to two contacts the stronger one has it and both are suggested for a merge. A shared identity and a
 * name suggest, and never decide.
 */
export function recognise(hits: readonly RecognitionHit[]): Recognition {
  const proofs = hits
    .filter(isProof)
    .toSorted((one, other) => rank(one) - rank(other) || compare(one.contactId, other.contactId));
  const [best] = proofs;
  const proven = unique(proofs.map(({ contactId }) => contactId));
  const maybe = unique(hits.filter((hit) => !isProof(hit)).map(({ contactId }) => contactId));

  return {
    contactId: best?.contactId ?? null,
    by: best?.kind ?? null,
    mergeWith: proven.slice(1),
    maybe: maybe.filter((contactId) => !proven.includes(contactId)).toSorted(compare),
  };
}

type Proof = RecognitionHit & { kind: IdentityKind };

const isProof = (hit: RecognitionHit): hit is Proof => !hit.shared && hit.kind !== "name";
const rank = ({ kind }: Proof) => IDENTITY_KINDS.indexOf(kind);
const compare = (one: string, other: string) => Number(one > other) - Number(one < other);
const unique = (ids: string[]) => [...new Set(ids)];
