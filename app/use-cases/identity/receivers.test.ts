import { expect, test } from "vitest";
import { receiversAt } from "./receivers";

test("whoever is announced for a later day is shown with that day, and from it on without [P61]", () => {
  const listed = [
    { id: "mail", name: "Mail", purpose: { en: "Mail", ar: "البريد" }, effectiveOn: "2026-12-31" },
  ];
  const lastMinute = Date.UTC(2026, 11, 30, 19, 59);
  expect(receiversAt(listed, lastMinute)).toMatchObject([{ id: "mail", from: "2026-12-31" }]);
  expect(receiversAt(listed, lastMinute + 60_000)).toMatchObject([{ id: "mail", from: null }]);
});
