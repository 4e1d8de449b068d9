import { type TenantId, trustTenantId } from "~/lib/ids";

/** Everything that says that somebody was erased in a workspace: where all of it is gone, nothing says so any more. */
export async function ledgersKnown(env: Pick<Env, "FILES" | "KV" | "DB">): Promise<TenantId[]> {
  const found = await Promise.all([
    inBucket(env.FILES, "ledger"),
    inBucket(env.FILES, "anchor"),
    inBucket(env.FILES, "ended"),
    withAnchors(env.KV),
    withMarks(env.DB),
  ]);
  return [...new Set(found.flat())].sort();
}

/** Those of whom there is something under a prefix: a folder of their own, or one object. */
async function inBucket(
  bucket: R2Bucket,
  prefix: "ledger" | "anchor" | "ended",
): Promise<TenantId[]> {
  const found: TenantId[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix: `${prefix}/`, delimiter: "/", cursor });
    const keys = [...page.delimitedPrefixes, ...page.objects.map(({ key }) => key)];
    found.push(...keys.map(tenantIn));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return found;
}

/** Those whose database says that it did what a ledger says, also where that ledger is gone. */
async function withMarks(d1: D1Database): Promise<TenantId[]> {
  const marked = d1.prepare("select tenant_id from workspaces where ledger_applied > 0");
  const { results } = await marked.all<{ tenant_id: string }>();
  return results.map(({ tenant_id: id }) => trustTenantId(id));
}

/** Those whose ledger was seen to have entries, also where it is gone with its workspace. */
async function withAnchors(kv: KVNamespace): Promise<TenantId[]> {
  const found: TenantId[] = [];
  let cursor: string | null = null;
  do {
    const page: KVNamespaceListResult<unknown> = await kv.list({ prefix: "anchor/", cursor });
    found.push(...page.keys.map(({ name }) => tenantIn(name)));
    cursor = page.list_complete ? null : page.cursor;
  } while (cursor);
  return found;
}

const tenantIn = (key: string) => trustTenantId(key.split("/")[1] ?? "");
