import { expect, test } from "vitest";
import { groupChoices } from "./choices";
import { planFrom, profileRow, startProfile } from "./import-plan";
import { mapStages, outcomeOfStage, stagesOfFile } from "./import-stages";

const HEADERS = ["Deal ID", "Agent", "Stage", "Close Date", "Value", "Ignored"];
const ROWS = [
  ["1", "Sara Sample", "Won", "3/25/2017", "1,054", "x"],
  ["2", "sara  sample", "Engaging", "", "", ""],
  ["3", "Sara Simple", "Lost", "4/1/2017", "0", ""],
  ["4", "Omar Sample", "Prospecting", "4/2/2017", "", ""],
];

function planned(rows = ROWS) {
  const profile = startProfile("deals", HEADERS);
  for (const row of rows) profileRow(profile, row);
  return profile;
}

test("one pass gives stages, agents, date orders, samples and a preview", () => {
  const plan = planFrom(planned());
  expect(plan).toMatchObject({
    kind: "deals",
    rows: 4,
    missing: [],
    mapping: ["externalId", "owner", "stage", "closedOn", "value", null],
    dateOrders: { 3: "mdy" },
  });
  expect(plan.stages).toEqual([
    { name: "Prospecting", outcome: "open", deals: 1 },
    { name: "Engaging", outcome: "open", deals: 1 },
    { name: "Won", outcome: "won", deals: 1 },
    { name: "Lost", outcome: "lost", deals: 1 },
  ]);
  expect(plan.columns[3]).toMatchObject({
    header: "Close Date",
    sample: "3/25/2017",
    filled: 3,
    dateOrder: { order: "mdy", certain: true, evidence: { mdyOnly: 1, either: 2 } },
  });
  expect(plan.preview).toHaveLength(4);
});

test("a person is one in several spellings of the same name, and two when a letter differs", () => {
  const { agents } = planFrom(planned());
  expect(agents.map(({ value, count }) => [value, count])).toEqual([
    ["Sara Sample", 2],
    ["Sara Simple", 1],
    ["Omar Sample", 1],
  ]);
});

test("a date order that a person chose is obeyed", () => {
  expect(planFrom(planned(), { dateOrder: "dmy" }).dateOrders).toEqual({ 3: "dmy" });
});

test("a profile can be put down as JSON and taken up again", () => {
  const half = startProfile("deals", HEADERS);
  for (const row of ROWS.slice(0, 2)) profileRow(half, row);
  const again = JSON.parse(JSON.stringify(half));
  for (const row of ROWS.slice(2)) profileRow(again, row);
  expect(planFrom(again)).toEqual(planFrom(planned()));
});

test("a column of a hundred thousand different stages is no column of stages", () => {
  const profile = startProfile("deals", ["Stage"]);
  for (let row = 0; row < 5_000; row += 1) profileRow(profile, [`stage ${row}`]);
  expect(planFrom(profile)).toMatchObject({ rows: 5_000, stages: [] });
  expect(planFrom(profile).preview).toHaveLength(20);
});

test("names of an object's own parts are values like others", () => {
  const profile = startProfile("deals", ["Stage"]);
  for (const stage of ["constructor", "constructor", "toString"]) profileRow(profile, [stage]);
  expect(planFrom(profile).stages.map(({ name, deals }) => [name, deals])).toEqual([
    ["constructor", 2],
    ["toString", 1],
  ]);
});

test("values that differ by case, blanks or one letter are offered as one", () => {
  const counts = {
    "GTX Pro": 9,
    GTXPro: 4,
    technology: 5,
    technolgy: 2,
    medical: 3,
    "GTK 500": 1,
    "GTK 600": 1,
  };
  expect(groupChoices(counts).map(({ value, count }) => `${value} ${count}`)).toEqual([
    "GTX Pro 13",
    "technology 7",
    "medical 3",
    "GTK 500 1",
    "GTK 600 1",
  ]);
});

test.each([
  ["Won", "won"],
  ["Closed Won", "won"],
  ["closed-lost", "lost"],
  ["تم البيع", "won"],
  ["ملغاة", "lost"],
  ["Engaging", "open"],
  ["Won back", "open"],
])("the stage %s is %s", (name, outcome) => {
  expect(outcomeOfStage(name)).toBe(outcome);
});

test("a file's stages stand as deals pass them", () => {
  const counts = { Won: 3, Negotiation: 1, "Special review": 2, Lost: 1, Contacted: 4 };
  expect(stagesOfFile(counts).map(({ name }) => name)).toEqual([
    "Contacted",
    "Negotiation",
    "Special review",
    "Won",
    "Lost",
  ]);
});

test("stages are mapped to a pipeline by name or by end, and the rest is asked", () => {
  const pipeline = [
    { id: "st_1", names: ["Contacted", "تم التواصل"] },
    { id: "st_9", names: ["Paid", "تم السداد"], outcome: "won" as const },
  ];
  expect(mapStages(["CONTACTED", "تم التواصل", "Won", "Lost", "Engaging"], pipeline)).toEqual({
    CONTACTED: "st_1",
    "تم التواصل": "st_1",
    Won: "st_9",
    Lost: null,
    Engaging: null,
  });
});
