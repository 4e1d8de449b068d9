import { expect, test } from "vitest";
import { slugFrom } from "./slug";

test.each([
  ["Marina Crest Realty", "marina-crest-realty"],
  ["  Côte d'Azur & Sons ", "cote-d-azur-sons"],
  ["عقارات المارينا", "brokerage-k7q2"],
  ["closr", "brokerage-k7q2"],
  ["../../etc", "etc"],
  ["X", "brokerage-k7q2"],
])("%s is at %s", (name, slug) => {
  expect(slugFrom(name, "k7q2")).toBe(slug);
});
