import { expect, test } from "vitest";
import { outboundCalls } from "../local/outbound-calls";
import { localLedger } from "./local-ledger";

test("a call is shown with its time in UTC and a body that is always a text", async () => {
  const call = {
    host: "dns.example",
    method: "GET",
    path: "/q",
    headers: {},
    purpose: "address-check",
  };
  await localLedger().record({ ...call, at: 0, body: null, subProcessor: "resolver", status: 200 });

  expect(outboundCalls().all()).toEqual([
    { ...call, at: "1970-01-01T00:00:00.000Z", body: "", subProcessor: "resolver", status: 200 },
  ]);
});
