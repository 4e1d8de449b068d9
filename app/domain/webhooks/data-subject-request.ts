import type { EpochMs } from "~/lib/time";

/** The laws that OpenDSR and its readers know by a name; of all others we name our own rule. */
const REGULATIONS: Readonly<Record<string, string>> = {
  EEA: "gdpr",
  GB: "gdpr",
  "US-CA": "ccpa",
  BR: "lgpd",
  AE: "uae-pdpl",
};

interface Asked {
  /** Of the rule that the request is answered by. */
  ruleId: string;
  /** The last three are ours: OpenDSR has no name for them. */
  type: "erasure" | "correction" | "restriction" | "objection";
  submittedAt: EpochMs;
  /** Who it is, by the id under which the recipient got them. */
  contactId: string;
  /** Where the recipient says that it did its part. */
  acknowledgeAt: string;
  /** SHA-256 of the request's id, in hex. */
  idHash: string;
}

/** A request as recipients read it: the body of OpenDSR 2, with nothing of the person but the id they know. */
export const openDsrOf = ({
  ruleId,
  type,
  submittedAt,
  contactId,
  acknowledgeAt,
  idHash,
}: Asked) => ({
  api_version: "2.0",
  regulation: REGULATIONS[ruleId] ?? ruleId.toLowerCase(),
  subject_request_id: uuidOf(idHash),
  subject_request_type: type,
  submitted_time: new Date(submittedAt).toISOString(),
  subject_identities: [
    { identity_type: "controller_customer_id", identity_value: contactId, identity_format: "raw" },
  ],
  status_callback_urls: [acknowledgeAt],
});

/** The UUID, version 4 by its form, that a request always has: the same for every recipient and every attempt. */
function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const digits = `${hash.slice(0, 12)}4${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
