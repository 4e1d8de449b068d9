import type { EpochMs } from "~/lib/time";

/** One line of the ledger, as far as its person may have it. */
interface Proof {
  id: string;
  at: EpochMs;
  subjectKey: string;
  action: string;
  before: string;
  after: string;
  bannerVersion: number;
  fingerprint: string;
  textSha256: string;
  language: string;
  jurisdiction: string;
  jurisdictionFoundBy: string;
  gpc: boolean;
  method: string;
}

/** What was asked for, in a category. */
interface Asked {
  id: string;
  title: string;
  entries: readonly { name: string; kind: string; days: number | null }[];
}

interface Facts {
  controller: { legalName: string; address: string; privacyEmail: string };
  /** Where the notice stands and the choice is changed. */
  page: string;
  law: string;
  asked: readonly Asked[];
  /** ISO 8601 */
  lasts: string;
}

/**
 * The receipt of a choice: the information of ISO/IEC TS 27560:2023 in the terms of the W3C Data Privacy
 * Vocabulary. It says what the ledger says and nothing more about the person.
 */
export function receiptOf(proof: Proof, facts: Facts) {
  const { controller, page } = facts;
  return {
    kind: "consent-receipt",
    "@context": {
      dpv: "https://w3id.org/dpv#",
      dct: "http://purl.org/dc/terms/",
      "dpv-27560": "https://w3id.org/dpv/schema/dpv-27560#",
    },
    "@type": "dpv:ConsentRecord",
    "dct:conformsTo": "dpv-27560:receipt-record",
    "dct:identifier": proof.id,
    "dct:created": new Date(proof.at).toISOString(),
    "dpv:hasDataSubject": proof.subjectKey,
    "dpv:hasDataController": {
      "@type": "dpv:DataController",
      "dpv:hasName": controller.legalName,
      "dpv:hasAddress": controller.address,
      "dpv:hasContact": `mailto:${controller.privacyEmail}`,
    },
    "dpv:hasNotice": noticeOf(proof, page),
    "dpv:hasJurisdiction": { "dct:identifier": proof.jurisdiction, "dct:title": facts.law },
    "dpv:hasPurpose": facts.asked.map((asked) => purposeOf(proof, asked)),
    "dct:hasPart": [eventOf(proof, facts.lasts)],
    withdrawal: page,
  };
}

const noticeOf = (proof: Proof, page: string) => ({
  "@type": "dpv:ConsentNotice",
  "@id": page,
  "dct:language": proof.language,
  "dct:hasVersion": String(proof.bannerVersion),
  materialFactsSha256: proof.fingerprint,
  textSha256: proof.textSha256,
});

function purposeOf(proof: Proof, { id, title, entries }: Asked) {
  return {
    "@type": "dpv:Purpose",
    "dct:identifier": id,
    "dct:title": title,
    "dpv:hasLegalBasis": "dpv:Consent",
    "dpv:hasConsentStatus": statusOf(proof, id),
    "dpv:hasProcessing": ["dpv:Collect", "dpv:Store"],
    "dpv:hasPersonalData": entries.map(({ name, kind }) => `${kind} ${name}`),
    "dpv:hasStorageCondition": entries.map(({ days }) =>
      days === null ? "until the browser closes" : `P${days}D`,
    ),
    "dpv:hasRecipient": [],
  };
}

/** Given, withdrawn since the choice before, or refused. */
function statusOf({ before, after }: Proof, kind: string) {
  if (after.split(" ").includes(kind)) return "dpv:ConsentGiven";
  return before.split(" ").includes(kind) ? "dpv:ConsentWithdrawn" : "dpv:ConsentRefused";
}

const eventOf = (proof: Proof, lasts: string) => ({
  "dct:date": new Date(proof.at).toISOString(),
  "dpv:hasDuration": lasts,
  "dpv:hasEntity": proof.subjectKey,
  action: proof.action,
  method: proof.method,
  ruleFoundBy: proof.jurisdictionFoundBy,
  globalPrivacyControl: proof.gpc,
});
