import { Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { databaseOf, databaseWorker } from "../../scripts/lib/local-database.mjs";
import { storesFolder } from "../../scripts/lib/state.mjs";

export interface Stores {
  /** Rows of a query, in the database of all workspaces. */
  rows: <Row>(query: string, ...values: unknown[]) => Promise<Row[]>;
  /** The names of all tables that hold rows of their own. */
  tables: () => Promise<string[]>;
  /** Keys of objects under a prefix. */
  objects: (prefix: string) => Promise<string[]>;
  /** Changes every object under a prefix whose text becomes another. */
  rewrite: (prefix: string, change: (text: string) => string) => Promise<void>;
  /** Removes what lies under a prefix, in the bucket or beside it. */
  remove: (from: "objects" | "values", prefix: string) => Promise<void>;
  close: () => Promise<void>;
}

/** The database and the objects of a product that does not run, as they lie on the disk. */
export async function openStores(state: string): Promise<Stores> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions("wrangler.toml");
  const { r2Buckets, kvNamespaces } = workerOptions;
  const database = databaseWorker(workerOptions);
  const miniflare = new Miniflare({
    cf: false,
    defaultPersistRoot: storesFolder(state),
    workers: [{ ...database, r2Buckets, kvNamespaces }],
  });
  const files = await miniflare.getR2Bucket("FILES");
  const values = await miniflare.getKVNamespace("KV");
  const { rows } = await databaseOf(miniflare, database);

  return {
    rows,
    async tables() {
      const named = await rows(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '\\_cf\\_%' escape '\\' order by name",
      );
      return named.map(({ name }) => name);
    },
    async objects(prefix) {
      const { objects, truncated } = await files.list({ prefix });
      if (truncated) throw new Error(`more objects under ${prefix} than one list holds`);
      return objects.map(({ key }) => key);
    },
    async rewrite(prefix, change) {
      const { objects } = await files.list({ prefix });
      for (const { key } of objects) {
        const text = (await (await files.get(key))?.text()) ?? "";
        if (change(text) !== text) await files.put(key, change(text));
      }
    },
    async remove(from, prefix) {
      if (from === "objects")
        for (const { key } of (await files.list({ prefix })).objects) await files.delete(key);
      else for (const { name } of (await values.list({ prefix })).keys) await values.delete(name);
    },
    close: () => miniflare.dispose(),
  };
}
