import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { shiftTotals } from "~/db/queries/pipeline-totals";
import { events, pipelines } from "~/db/schema";
import { newPipelines } from "~/domain/deals/stored-stage";
import { aTenant, dealRow, NOON } from "../../../tests/support/tenant";
import { createPipeline } from "./create-pipeline.server";
import { listPipelines } from "./list-pipelines.server";
import { updatePipeline } from "./update-pipeline.server";

const namesOf = (all: { nameEn: string }[]) => all.map(({ nameEn }) => nameEn);

test("a new workspace has the five ways in which Dubai sells, in their order", async () => {
  const { ctx, db } = await aTenant("acme");
  await db.commit(
    db.delete(pipelines, eq(pipelines.id, "pl_none")),
    ...newPipelines(NOON).map((row) => db.insert(pipelines, row)),
  );
  const all = await listPipelines(ctx);
  expect(namesOf(all).filter((name) => name !== "Sale")).toEqual([
    "Secondary sale",
    "Off-plan",
    "Off-plan resale",
    "Rental",
    "Listing",
  ]);
  expect(new Set(all.flatMap(({ stages }) => stages.map(({ id }) => id))).size).toBe(58);
  const checks = all[0]?.stages[0]?.exitChecks;
  expect(checks).toMatchObject([{ key: "answered", nameEn: "A person has answered" }]);
});

test("a pipeline is added at the end and told of, in its own workspace alone", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const made = await createPipeline(acme.ctx, {
    nameEn: "Commercial",
    nameAr: "",
    stages: [{ nameEn: "New", nameAr: "جديد" }],
  });
  expect(made).toMatchObject({ ok: true, value: { position: 2, nameAr: "Commercial" } });
  expect(namesOf(await listPipelines(acme.ctx))).toEqual(["Sale", "Commercial"]);
  expect(namesOf(await listPipelines(globex.ctx))).toEqual(["Sale"]);
  const [told] = await acme.db.read(acme.db.rows(events));
  expect(told).toMatchObject([{ type: "pipeline.created" }]);
});

test("a stage with open deals stays, another workspace's pipeline is not found, equal id or not", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const deal = { ...dealRow("dl_1"), ownerId: null, teamId: null };
  await acme.db.commit(...shiftTotals([], [deal]).map((write) => acme.db.change(write)));
  const onlySecond = { stages: [{ id: "st_2", nameEn: "Offer", nameAr: "" }] };

  expect(await updatePipeline(acme.ctx, "pl_1", onlySecond)).toEqual({
    ok: false,
    reason: "stage-still-has-deals",
  });
  expect(await updatePipeline(globex.ctx, "pl_1", onlySecond)).toMatchObject({ ok: true });
  expect((await listPipelines(acme.ctx))[0]?.stages).toHaveLength(2);
  expect(await updatePipeline(acme.ctx, "pl_9", {})).toMatchObject({
    reason: "pipeline-not-found",
  });
});
