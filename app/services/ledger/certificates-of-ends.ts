import type { R2Prefix } from "~/config/storage";
import { r2Key, type TenantId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { Written } from "~/services/ledger/ledger";
import type { Services } from "~/services/services";
import { type JsonObject, parseObject } from "~/services/signing/document-text";
import { type SignedDocument, signDocument, verifyDocument } from "~/services/signing/documents";

const PREFIX: R2Prefix = "ended";

/** Where the certificate of a workspace's end lies outside of the database. */
export const endKey = (workspaceId: TenantId) => r2Key(PREFIX, workspaceId);

/** The certificates of workspaces that are no more, outside of a database that may be set back. */
export function certificatesOfEnds({
  objects,
  signer,
  publicKeys,
}: Pick<Services, "objects" | "signer" | "publicKeys">) {
  /** The one that was signed of this entry of the ledger; null where there is none that says what we signed. */
  async function find(workspaceId: TenantId, { hash }: Written): Promise<SignedDocument | null> {
    const text = await (await objects.get(endKey(workspaceId)))?.text();
    if (text === undefined) return null;
    const verified = await verifyDocument(text, await publicKeys());
    const names = verified.ok ? (verified.value.document.ledger as JsonObject | undefined) : null;
    return names?.hash === hash ? (parseObject(text) as SignedDocument) : null;
  }

  async function keep(workspaceId: TenantId, document: JsonObject, at: EpochMs) {
    const signed = await signDocument(document, await signer(), at);
    await objects.put(endKey(workspaceId), JSON.stringify(signed));
    return signed;
  }

  return { find, keep };
}
