import { expect, test } from "vitest";
import { editStages } from "./pipeline-edit";

const exitChecks = [{ key: "answered", nameEn: "Answered", nameAr: "رُدّ" }];
const now = [
  { id: "st_1", key: "new", nameEn: "New", nameAr: "جديد", exitChecks },
  { id: "st_2", key: "offer", nameEn: "Offer", nameAr: "عرض" },
];
const first = { id: "st_1", nameEn: "Fresh", nameAr: "" };
const second = { id: "st_2", nameEn: "Offer", nameAr: "عرض" };
const nobody = new Set<string>();

test("a stage that is renamed keeps its checks, and a name missing in one language is the other's", () => {
  const wished = [first, { nameEn: " Viewing ", nameAr: "معاينة" }, second];
  expect(editStages(now, wished, nobody, () => "st_3")).toEqual({
    ok: true,
    value: [
      { id: "st_1", key: "new", nameEn: "Fresh", nameAr: "Fresh", exitChecks },
      { id: "st_3", key: "st_3", nameEn: "Viewing", nameAr: "معاينة" },
      now[1],
    ],
  });
});

test.each([
  [[], "pipeline-needs-a-stage"],
  [Array(21).fill({ nameEn: "x", nameAr: "" }), "too-many-stages"],
  [[{ nameEn: " ", nameAr: "" }], "stage-needs-a-name"],
  [[first, first, second], "stage-named-twice"],
  [[first, second, { ...first, id: "st_9" }], "stage-not-in-pipeline"],
  [[first], "stage-still-has-deals"],
])("%o is refused: %s", (wished, reason) => {
  expect(editStages(now, wished, new Set(["st_2"]), () => "st_3")).toEqual({ ok: false, reason });
});
