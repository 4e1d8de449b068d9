import { expect, test } from "vitest";
import { subProcessorsOf } from "./subprocessors";

const idsOf = (deployed: Parameters<typeof subProcessorsOf>[0]) =>
  subProcessorsOf(deployed).map(({ id }) => id);

test("[P53] a provider is named when it is set up, and not before", () => {
  expect(idsOf({ mailHost: null, workersAi: false })).toEqual(["cloudflare"]);
  expect(idsOf({ mailHost: "smtp.example", workersAi: true })).toEqual([
    "cloudflare",
    "workers-ai",
    "mail",
  ]);
});

test("what only the operator can know is left open, not invented", () => {
  for (const { contract } of subProcessorsOf({ mailHost: "smtp.example", workersAi: true }))
    expect(contract).toBeNull();
});
