import { expect, test } from "vitest";
import { aProgram } from "../../tests/support/api";
import { everyObject, everyValue } from "../../tests/support/everything";
import { aTenant } from "../../tests/support/tenant";

const COMPANY = "Marina Crest Realty LLC";

test("[P17] a program keeps a tax number however it is written, is told its end, and removes it", async () => {
  const { send, get } = await aProgram(await aTenant("acme"));
  const made = await send(
    "POST",
    "/tax-numbers",
    { company: COMPANY, trn: "100-1234-5670-0003" },
    { "Idempotency-Key": "once" },
  );
  expect(made.status).toBe(201);
  const { id } = await made.json<{ id: string }>();
  const listed = await (await get("/tax-numbers")).json<{ data: object[] }>();
  expect(listed.data).toMatchObject([{ id, company: COMPANY, lastDigits: "0003" }]);
  expect(Object.keys(listed.data[0] ?? {})).toHaveLength(4);

  const kept = [...(await everyValue()), ...(await everyObject())].join("\n");
  expect(kept).not.toContain("100123456700003");
  expect(kept).not.toContain("1234-5670-0003");

  expect((await send("DELETE", `/tax-numbers/${id}`)).status).toBe(204);
  expect((await send("DELETE", `/tax-numbers/${id}`)).status).toBe(404);
});

test.each([["10012345670000"], ["200123456700003"], ["no number"]])(
  "[P17] %j is refused, and the field is named",
  async (trn) => {
    const { send } = await aProgram(await aTenant("acme"));
    const answer = await send("POST", "/tax-numbers", { company: COMPANY, trn });
    expect(answer.status).toBe(422);
    const { errors } = await answer.json<{ errors: { path: string[]; message: string }[] }>();
    expect(errors).toMatchObject([{ path: ["trn"] }]);
    expect(JSON.stringify(errors)).not.toContain(trn);
  },
);

test("[P17] a number that is known is refused at its field", async () => {
  const { send } = await aProgram(await aTenant("acme"));
  const body = { company: COMPANY, trn: "100123456700003" };
  expect((await send("POST", "/tax-numbers", body)).status).toBe(201);
  const again = await send("POST", "/tax-numbers", { ...body, company: "Another" });
  expect([again.status, (await again.json<{ errors: object[] }>()).errors]).toMatchObject([
    422,
    [{ path: ["trn"] }],
  ]);
});

test("[P17] owners add and remove, administrators and finance read, others see nothing", async () => {
  const tenant = await aTenant("acme");
  const asked = async (role: "admin" | "finance" | "agent" | "viewer") => {
    const { send, get } = await aProgram(tenant, role);
    const body = { company: COMPANY, trn: "100123456700003" };
    return [
      (await get("/tax-numbers")).status,
      (await send("POST", "/tax-numbers", body)).status,
      (await send("DELETE", "/tax-numbers/tn_1")).status,
    ];
  };
  expect(await asked("admin")).toEqual([200, 403, 403]);
  expect(await asked("finance")).toEqual([200, 403, 403]);
  expect(await asked("agent")).toEqual([403, 403, 403]);
  expect(await asked("viewer")).toEqual([403, 403, 403]);
});
