import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { contacts, deals, events, packages } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { packageOf, runToEnd } from "../../tests/support/packages";
import { aTenant } from "../../tests/support/tenant";

const ZIP = "application/zip";

/** A package of one workspace, and another that is empty. */
async function aMove() {
  const zip = await packageOf(await aTenant("acme"));
  const tenant = await aTenant("globex");
  const { db } = tenant;
  await db.commit(
    db.delete(deals, eq(deals.id, "dl_1")),
    db.delete(contacts, eq(contacts.id, "ct_1")),
  );
  return { zip, tenant, owner: await aProgram(tenant) };
}

test("[P101] a program takes a package, moves it into an empty workspace, and is told what came in", async () => {
  const { zip, tenant, owner } = await aMove();

  const answer = await owner.raw("PUT", "/workspace-package", zip, ZIP);

  expect(answer.status).toBe(202);
  const { jobId, href } = await answer.json<{ jobId: string; href: string }>();
  expect(answer.headers.get("Location")).toBe(href);
  await runToEnd(tenant, jobId);
  expect(await (await owner.get(`/jobs/${jobId}`)).json()).toMatchObject({
    type: "package.sent",
    state: "done",
    result: { state: "imported", taken: { contacts: 1, deals: 1 } },
  });
  expect((await owner.get("/contacts/ct_1")).status).toBe(200);
  const { db } = tenant;
  const [told] = await db.read(db.rows(events, { limit: 100 }));
  const types = told.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(["import.started", "import.finished"]));
});

test("a package of more than memory likes is never held: it goes through as it comes", async () => {
  const { tenant, owner } = await aMove();
  let left = 40;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left-- === 0) return controller.close();
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const answer = await owner.raw("PUT", "/workspace-package", body, ZIP);
  expect(answer.status).toBe(202);
  const { jobId } = await answer.json<{ jobId: string }>();
  const job = await runToEnd(tenant, jobId);
  expect(job?.result).toEqual({ state: "refused", fault: { reason: "package-not-a-zip" } });
});

test("another type is 415, nothing is 409, a workspace that is not empty is 409, and who may not is 403", async () => {
  const { zip, tenant, owner } = await aMove();
  expect((await owner.raw("PUT", "/workspace-package", zip, "text/plain")).status).toBe(415);
  const coordinator = await aProgram(tenant, "coordinator");
  expect((await coordinator.raw("PUT", "/workspace-package", zip, ZIP)).status).toBe(403);
  const empty = await owner.raw("PUT", "/workspace-package", new Uint8Array(), ZIP);
  expect(await empty.json()).toMatchObject({ status: 409, type: "/problems/package-empty" });

  await owner.send("POST", "/contacts", { nameEn: "Quick", source: { kind: "walk-in" } });
  const answer = await owner.raw("PUT", "/workspace-package", zip, ZIP);
  expect(await answer.json()).toMatchObject({
    status: 409,
    type: "/problems/workspace-not-empty",
    detail:
      "Something was entered in this workspace already; a package goes only into an empty one.",
  });
  const [sent] = await tenant.db.read(
    tenant.db.rows(packages, { where: eq(packages.kind, "import") }),
  );
  expect(sent).toEqual([]);
  expect((await env.FILES.list({ prefix: "packages/globex/" })).objects).toEqual([]);
});
