import { expect, test } from "vitest";
import { certificates, privacyRequests } from "~/db/schema";
import { aTenant, NOON } from "../../../tests/support/tenant";
import { viewCertificate } from "./get-certificate.server";

const certificateRow = (requestId: string, says: string) => ({
  ...{ id: "cert_1", createdAt: NOON, requestId, ledgerNumber: 2, document: { says } },
});

const requestRow = (id: string, door: "form" | "api") => ({
  ...{ id, createdAt: NOON, type: "erasure" as const, subjectHash: "hash", state: "done" as const },
  ...{ dueOn: "2026-07-01", createdBy: "us_test", door },
});

test("a certificate is shown with its request's id and the door it came through, and with no other workspace's", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  await acme.db.commit(
    acme.db.insert(certificates, certificateRow("pr_1", "acme")),
    acme.db.insert(privacyRequests, requestRow("pr_1", "form")),
  );
  await globex.db.commit(
    globex.db.insert(certificates, certificateRow("pr_2", "globex")),
    acme.db.insert(privacyRequests, requestRow("pr_2", "api")),
  );
  expect(await viewCertificate(acme.ctx, "cert_1")).toEqual({
    ...{ document: { says: "acme" }, requestId: "pr_1", door: "form" },
  });
  expect(await viewCertificate(globex.ctx, "cert_1")).toEqual({
    ...{ document: { says: "globex" }, requestId: "pr_2", door: undefined },
  });
  expect(await viewCertificate(acme.ctx, "cert_2")).toBeUndefined();
});
