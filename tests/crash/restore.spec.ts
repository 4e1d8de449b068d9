import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { storesFolder } from "../../scripts/lib/state.mjs";
import { sweep } from "../support/crashes";
import { apiKeyIn } from "../support/demo";
import { type Product, startProduct } from "../support/product";
import { type Program, programOf } from "../support/program";
import { openStores } from "../support/stores";

const NAME = "Quilliam Xanthopoulos";

test("[P84] an older copy of the database serves nobody who was erased since; the ledger proves it, and says where it was altered", async () => {
  const product = await startProduct();
  try {
    const owner = programOf(product.origin, apiKeyIn(product.demo(), "marina", "owner"));
    const { id } = await owner.send<{ id: string }>("POST", "/contacts", {
      nameEn: NAME,
      phones: ["+971509876543"],
      source: { kind: "referral" },
    });
    const copy = await withStopped(product, () => copyOfDatabase(product));
    await owner.send("POST", "/privacy-requests", {
      type: "erasure",
      subject: { type: "contact", id },
    });
    await sweep(product);
    expect((await owner.ask("GET", `/contacts/${id}`)).status).toBe(404);

    await withStopped(product, () => putBack(product, copy));
    const seen = await untilServed(owner, id);
    expect(seen.at(-1)).toBe(404);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([503]));
    expect(await owner.get(`/search?q=${encodeURIComponent(NAME)}`)).toMatchObject({ data: [] });

    await product.stop();
    putBack(product, copy);
    const again = replayByHand(product);
    expect(again.stdout).toMatch(/6 entries, sound, newest \w+…; applied 0 → 6, 1 erased again/);
    expect(again.status).toBe(0);

    const stores = await openStores(product.state);
    await stores.rewrite("ledger/", (text) => text.replace('"kind":"done"', '"kind":"intended"'));
    await stores.close();
    putBack(product, copy);
    const altered = replayByHand(product);
    expect(altered.stdout).toMatch(/^\w+: ALTERED at entry 2\.$/m);
    expect(altered.status).toBe(1);

    await without(product, ["objects", "ledger/"], ["objects", "anchor/"]);
    putBack(product, copy);
    const gone = replayByHand(product);
    expect(gone.stdout).toMatch(/^\w+: ALTERED at entry 1\.$/m);
    expect(gone.stdout).toContain("all of these were removed is not in the list");
    expect(gone.status).toBe(1);

    await without(product, ["values", "anchor/"]);
    putBack(product, copy);
    const traceless = replayByHand(product);
    expect(traceless.stdout, traceless.stderr).toMatch(
      /nothing says that anybody was ever erased here/,
    );
    expect(traceless.stdout).toMatch(/If somebody was, all of these were removed/);
  } finally {
    await product.end();
  }
});

async function without(product: Product, ...taken: ["objects" | "values", string][]) {
  const stores = await openStores(product.state);
  for (const [from, prefix] of taken) await stores.remove(from, prefix);
  await stores.close();
}

async function withStopped<T>(product: Product, work: () => T): Promise<T> {
  await product.stop();
  const done = work();
  await product.restart();
  return done;
}

const database = ({ state }: Product) => join(storesFolder(state), "d1");

/** @returns where it lies */
function copyOfDatabase(product: Product): string {
  const copy = join(product.state, "copy");
  cpSync(database(product), copy, { recursive: true });
  expect(readdirSync(copy)).not.toEqual([]);
  return copy;
}

function putBack(product: Product, copy: string) {
  rmSync(database(product), { recursive: true });
  cpSync(copy, database(product), { recursive: true });
}

/** Every status with which the person was answered, until it was another than 503. */
async function untilServed(owner: Program, id: string): Promise<number[]> {
  const seen: number[] = [];
  await expect
    .poll(async () => seen.push((await owner.ask("GET", `/contacts/${id}`)).status) && seen.at(-1))
    .not.toBe(503);
  return seen;
}

const replayByHand = ({ state }: Product) =>
  spawnSync(process.execPath, ["scripts/restore-replay.mjs"], {
    env: { ...process.env, CLOSR_STATE: state, PORT: "1" },
    encoding: "utf8",
  });
