import { expect, test } from "vitest";
import { authoritiesFor, type Establishment } from "./authorities";

const named = (
  [ruleId, ruleFoundBy, country]: readonly [string, string, string | null],
  establishment: Establishment = "AE",
) => {
  const { authority, alsoAuthority } = authoritiesFor(
    { ruleId, ruleFoundBy, country },
    establishment,
  );
  return [authority.name.en, alsoAuthority?.name.en ?? null];
};
const UAE = "UAE Data Office";
const DIFC = "DIFC Commissioner of Data Protection";
const ADGM = "ADGM Commissioner of Data Protection";
const KOREA = "Personal Information Protection Commission, Korea";
const EDPB = "The data protection authority of your country (EDPB list)";

test.each([
  // Nobody knows where they are: the earliest rule counts for the date, and says nothing of the authority.
  ["unknown place, onshore", ["KR", "unknown", null], "AE", [UAE, null]],
  ["unknown place, DIFC", ["KR", "unknown", null], "AE-DIFC", [DIFC, null]],
  ["unknown place, ADGM", ["KR", "unknown", "XX"], "AE-ADGM", [ADGM, null]],
  ["Korea itself", ["KR", "country", "KR"], "AE", [KOREA, UAE]],
  ["Germany", ["EEA", "country", "DE"], "AE-DIFC", [EDPB, DIFC]],
  ["Germany with a stricter rule chosen", ["KR", "chosen", "DE"], "AE", [EDPB, UAE]],
  [
    "a rule chosen from nowhere",
    ["GB", "chosen", null],
    "AE",
    ["Information Commissioner’s Office", UAE],
  ],
  ["California", ["US-CA", "region", "US"], "AE", ["California Privacy Protection Agency", UAE]],
  ["the Emirates", ["AE", "country", "AE"], "AE", [UAE, null]],
  ["a free zone by the desk's own note", ["AE-ADGM", "workspace", null], "AE-ADGM", [ADGM, null]],
  ["a country without an entry", ["ours", "country", "IN"], "AE-DIFC", [DIFC, null]],
] as const)("[P104] whom to complain to: %s", (_, asked, establishment, expected) =>
  expect(named(asked, establishment)).toEqual(expected),
);
