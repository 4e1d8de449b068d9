import { expect, test } from "vitest";
import { receiptOf } from "./receipt";

const proof = {
  id: "cn_2",
  at: Date.UTC(2026, 10, 28, 9, 12),
  subjectKey: "cn_1",
  action: "custom",
  before: "functional",
  after: "analytics",
  bannerVersion: 2,
  fingerprint: "f".repeat(64),
  textSha256: "t".repeat(64),
  language: "ar",
  jurisdiction: "AE",
  jurisdictionFoundBy: "country",
  gpc: false,
  method: "preferences",
};
const aKind = (id: string) => ({
  id,
  title: id,
  entries: [{ name: `${id}_cookie`, kind: "cookie", days: 182 }],
});
const receipt = receiptOf(proof, {
  controller: { legalName: "Acme", address: "Dubai", privacyEmail: "privacy@acme.example" },
  page: "https://closr.test/ar/cookies",
  law: "Federal Decree-Law 45/2021",
  asked: ["functional", "analytics", "marketing"].map(aKind),
  lasts: "P182D",
});

test("[P102] a receipt says what was given, withdrawn and refused, by whom, when, under what", () => {
  expect(
    receipt["dpv:hasPurpose"].map((purpose) => [
      purpose["dct:identifier"],
      purpose["dpv:hasConsentStatus"],
    ]),
  ).toEqual([
    ["functional", "dpv:ConsentWithdrawn"],
    ["analytics", "dpv:ConsentGiven"],
    ["marketing", "dpv:ConsentRefused"],
  ]);
  expect(receipt).toMatchObject({
    "dct:identifier": "cn_2",
    "dct:created": "2026-11-28T09:12:00.000Z",
    "dpv:hasDataSubject": "cn_1",
    "dpv:hasNotice": { "dct:language": "ar", "dct:hasVersion": "2", textSha256: "t".repeat(64) },
    "dpv:hasJurisdiction": { "dct:identifier": "AE" },
    "dct:hasPart": [{ action: "custom", method: "preferences", "dpv:hasDuration": "P182D" }],
  });
});
