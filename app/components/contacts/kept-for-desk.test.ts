import { expect, test } from "vitest";
import { KEPT, saysKept } from "./kept-for-desk";

test.each([
  [KEPT, true],
  ["?order=oldest&kept=desk", true],
  ["?q=x%3Fkept%3Ddesk", false],
  ["?q=a?kept=desk", false],
  ["?kept=desks", false],
  ["", false],
])(
  "the address that ends in '%s' says of a record that was kept for the desk: %s",
  (query, says) => {
    expect(saysKept(`https://closr.test/w/marina/contacts${query}`)).toBe(says);
  },
);
