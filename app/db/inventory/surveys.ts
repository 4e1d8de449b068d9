import type * as schema from "../schema";
import type { Inventory } from "./declaration";
import { KEYS, STAMPS } from "./shares";

const ASKED = {
  purpose: "ask-in-surveys",
  basis: "consent",
  role: "controller",
  scope: "communications",
} as const;
const AT_ITS_PLACE = {
  tenantId: "system.operations",
  surveyId: "system.operations",
  endsAt: "system.operations",
} as const;

/** What we ask people with an account, and what they answer. */
export const surveys = {
  surveyAnswers: {
    ...ASKED,
    retention: { class: "surveys", since: "endsAt" },
    subject: "member",
    subjectKey: "userId",
    columns: {
      ...AT_ITS_PLACE,
      userId: "user.unique_id",
      createdAt: "user.behavior",
      answers: "user.content",
      locale: "user.demographic",
      textVersion: "user.privacy_preferences",
      textSha256: "user.privacy_preferences",
    },
    onErasure: "delete",
  },
  anonymousAnswers: {
    ...ASKED,
    retention: { class: "surveys", since: "endsAt" },
    subject: "nobody",
    columns: { ...AT_ITS_PLACE, id: "system.operations", answers: "user.content" },
  },
  surveyParticipations: {
    ...ASKED,
    retention: { class: "survey-participations", since: "endsAt" },
    subject: "member",
    subjectKey: "userId",
    columns: { ...AT_ITS_PLACE, userId: "user.unique_id" },
    onErasure: "delete",
  },
  surveyRefusals: {
    ...ASKED,
    basis: "legal-duty",
    purpose: "answer-rights",
    retention: { class: "account", since: "end-of-subscription" },
    subject: "member",
    subjectKey: "userId",
    columns: {
      tenantId: "system.operations",
      userId: "user.unique_id",
      createdAt: "user.privacy_preferences",
      requestId: "system.operations",
    },
    onErasure: "delete",
  },
  surveySums: {
    ...ASKED,
    retention: { class: "survey-sums", since: "endsAt" },
    subject: "nobody",
    columns: {
      ...AT_ITS_PLACE,
      question: "system.operations",
      value: "system.operations",
      n: "system.operations",
    },
  },
  surveys: {
    ...ASKED,
    retention: { class: "survey-sums", since: "endsAt" },
    subject: "nobody",
    columns: {
      ...KEYS,
      ...STAMPS,
      titleEn: "system.operations",
      titleAr: "system.operations",
      purposeEn: "system.operations",
      purposeAr: "system.operations",
      questions: "system.operations",
      isAnonymous: "system.operations",
      endsAt: "system.operations",
    },
  },
} as const satisfies Partial<Inventory<typeof schema>>;
