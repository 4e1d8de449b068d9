import type { EpochMs } from "~/lib/time";

/** Whether the person is kept out of outreach, AI, exports and webhooks. */
export const isWithheld = (person: { restrictedAt: EpochMs | null; minorUntil: EpochMs | null }) =>
  person.restrictedAt !== null || person.minorUntil !== null;

/** Whether nobody but those who decide about them sees the person. */
export const isHidden = (person: {
  restrictedAt: EpochMs | null;
  minorUntil: EpochMs | null;
  guardianAgreedAt: EpochMs | null;
}) =>
  person.restrictedAt !== null || (person.minorUntil !== null && person.guardianAgreedAt === null);
