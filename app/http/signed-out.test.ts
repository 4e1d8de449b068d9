import type { ActionFunctionArgs } from "@remix-run/cloudflare";
import { expect, test } from "vitest";
import { z } from "zod";
import { tenantAction, tenantLoader } from "./tenant-route.server";

const spec = { permission: [], params: z.object({ workspace: z.string() }) } as const;
const action = tenantAction({ ...spec, form: z.object({}) }, async () => {
  throw new Error("acted for a stranger");
});

const NOTE = "An hour's <note>, in two lines\r\nof text";

/** A request of somebody whose login has ended. */
function byAStranger(
  path: string,
  fields?: Record<string, string>,
  { language = "en", accept = "text/html,*/*;q=0.8" } = {},
) {
  const request = new Request(`https://closr.test${path}`, {
    headers: { "Accept-Language": language, Accept: accept },
    ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
  });
  const accounts = { memberOf: async () => ({ is: "stranger" }) };
  const context = { accounts, reader: { locale: undefined } };
  return { request, context, params: { workspace: "marina" } } as unknown as ActionFunctionArgs;
}

test("a form whose writer's login has ended is answered 401 with all it held but passwords", async () => {
  const fields = { body: NOTE, kind: "call", currentPassword: "hunter2" };
  const thrown = await Promise.resolve(action(byAStranger("/w/marina/x", fields))).catch(
    (it) => it,
  );

  expect(thrown.init).toMatchObject({ status: 401 });
  expect(thrown.data.kept).toEqual([
    ["body", NOTE],
    ["kind", "call"],
  ]);
});

test("a script is told that the login has ended, so that its page stays as it is", async () => {
  const answer = await action(byAStranger("/w/marina/x", { body: NOTE }, { accept: "*/*" }));
  expect(answer.init).toMatchObject({ status: 401 });
  expect(answer.data.error).toEqual({ "": ["signed-out"] });
});

test.each([
  ["en", "/sign-in"],
  ["ar-AE,ar;q=0.9,en;q=0.5", "/ar/sign-in"],
])(
  "a page asked for without a login leads to sign-in in the browser's language: %s",
  async (language, path) => {
    const loader = tenantLoader(spec, async () => null);
    const args = byAStranger("/w/marina/today?x=1", undefined, { language });
    const thrown = await Promise.resolve(loader(args)).catch((it) => it);
    expect(thrown.headers.get("Location")).toBe(`${path}?redirectTo=%2Fw%2Fmarina%2Ftoday%3Fx%3D1`);
  },
);
