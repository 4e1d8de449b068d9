import { expect, test } from "@playwright/test";
import { verifyPackage } from "../../scripts/verify-package.mjs";
import { killWhen, sweep } from "../support/crashes";
import { apiKeyIn } from "../support/demo";
import { startProduct } from "../support/product";
import { programOf } from "../support/program";

const MORE = 2_000;

interface Seeded {
  apiKeys: { role: string; key: string }[];
}
interface Job {
  state: string;
  result: { state: string; href: string; bytes: number; leftOut: object; fault?: object };
}

test.setTimeout(240_000);

test("[P101] a workspace is packed and taken in elsewhere, killed on both ways, and everything is there once", async () => {
  const product = await startProduct({});
  try {
    const seed = async (body: object) => {
      const answer = await fetch(`${product.origin}/dev/seed`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      return (await answer.json()) as Seeded;
    };
    for (let from = 0; from < MORE; from += 1_000)
      await seed({
        into: "marina",
        contacts: Array.from({ length: 1_000 }, (_, i) => person(from + i)),
      });
    const key = apiKeyIn(product.demo(), "marina", "owner");
    const owner = programOf(product.origin, key);

    const { jobId } = await owner.send<{ jobId: string }>("POST", "/exports", { kind: "all" });
    const half = await killWhen(product, owner, jobId, ({ done }) => done >= MORE);
    expect(half.left.state).toBe("running");
    await sweep(product);
    const packed = await owner.get<Job>(`/jobs/${jobId}`);
    expect(packed.state).toBe("done");
    const answer = await fetch(product.origin + packed.result.href, {
      headers: { Authorization: `Bearer ${key}` },
    });
    const zip = new Uint8Array(await answer.arrayBuffer());
    expect(zip.length).toBe(packed.result.bytes);
    expect(verifyPackage(zip).faults).toEqual([]);

    const owner0 = { email: "owner@fresh.example", role: "owner", name: "Olivia", locale: "en" };
    const { apiKeys } = await seed({ found: { slug: "fresh", name: "Fresh", people: [owner0] } });
    const freshKey = apiKeys.find(({ role }) => role === "owner")?.key ?? "";
    const fresh = programOf(product.origin, freshKey);
    const sent = await fetch(`${product.origin}/api/v1/workspace-package`, {
      method: "PUT",
      body: zip,
      headers: { Authorization: `Bearer ${freshKey}`, "Content-Type": "application/zip" },
    });
    expect(sent.status).toBe(202);
    const arriving = ((await sent.json()) as { jobId: string }).jobId;
    // Rows go in during the last third.
    const under = ({ done, total }: { done: number; total: number | null }) =>
      total !== null && done >= total * 0.7;
    await killWhen(product, fresh, arriving, under);
    await sweep(product);
    const arrived = await fresh.get<Job>(`/jobs/${arriving}`);
    expect(arrived).toMatchObject({ state: "done", result: { state: "imported", leftOut: {} } });

    for (const path of ["/contacts", "/leads", "/deals", "/accounts"]) {
      const ids = async (program: typeof owner) =>
        (await program.all<{ id: string }>(path)).map(({ id }) => id).toSorted();
      expect(await ids(fresh), path).toEqual(await ids(owner));
    }
  } finally {
    await product.end();
  }
});

const person = (n: number) => ({
  nameEn: `Packed Person ${n}`,
  nameAr: null,
  email: `packed.${n}@people.example`,
  phone: `+97150${String(2_000_000 + n)}`,
});
