import { z } from "zod";
import { canonicalJson } from "~/lib/canonical-json";
import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import { type JsonObject, parseObject } from "./document-text";
import { type PublicKey, type Signer, signedBy } from "./keys";

const PROOF = "proof";

/** The signature that a document carries, over everything in it but itself. */
const proofSchema = z.strictObject({
  type: z.literal("Ed25519"),
  canonicalization: z.literal("RFC8785"),
  keyId: z.string(),
  signedAt: z.iso.datetime(),
  signature: z.string(),
});
type Proof = z.infer<typeof proofSchema>;

export type SignedDocument = JsonObject & { readonly proof: Proof };

export type DocumentRefusal =
  | "document-malformed"
  | "document-not-signed"
  | "document-key-unknown"
  | "document-altered";

export interface VerifiedDocument {
  /** What was signed, without its proof. */
  document: JsonObject;
  keyId: string;
  /** ISO 8601, UTC. */
  signedAt: string;
}

/** Adds the proof to a document. Throws when it already has one. */
export async function signDocument(
  document: JsonObject,
  signer: Signer,
  at: EpochMs,
): Promise<SignedDocument> {
  if (PROOF in document) throw new Error("The document is signed already.");

  const claims = {
    type: "Ed25519",
    canonicalization: "RFC8785",
    keyId: signer.publicKey.kid,
    signedAt: new Date(at).toISOString(),
  } as const;
  const signature = await signer.sign(signedContent(document, claims));
  return { ...document, proof: { ...claims, signature } };
}

/**
 * Decides whether what a text says is what one of the keys signed: both are compared in their canonical form
 * (RFC 8785). White space between its parts, the order of its members and how a character is escaped do not matter;
 * every value does.
 */
export async function verifyDocument(
  text: string,
  keys: readonly PublicKey[],
): Promise<Result<VerifiedDocument, DocumentRefusal>> {
  const signed = parseObject(text);
  if (!signed) return refuse("document-malformed");

  const { [PROOF]: offered, ...document } = signed;
  const proof = proofSchema.safeParse(offered);
  if (!proof.success) return refuse("document-not-signed");

  const { signature, ...claims } = proof.data;
  const key = keys.find(({ kid }) => kid === claims.keyId);
  if (!key) return refuse("document-key-unknown");

  const genuine = await signedBy(key, signedContent(document, claims), signature);
  if (!genuine) return refuse("document-altered");
  return accept({ document, keyId: claims.keyId, signedAt: claims.signedAt });
}

const signedContent = (document: JsonObject, claims: Omit<Proof, "signature">) =>
  canonicalJson({ ...document, [PROOF]: claims });
