/** R2 deletes a thousand at once. */
const AT_ONCE = 1_000;

/** Deletes packages by their keys, and all parts that lie under them. Again does no harm. */
export async function forgetPackages(
  bucket: Pick<R2Bucket, "list" | "delete">,
  keys: readonly string[],
): Promise<void> {
  for (const key of keys) await forgetParts(bucket, key);
  for (let from = 0; from < keys.length; from += AT_ONCE)
    await bucket.delete(keys.slice(from, from + AT_ONCE));
}

async function forgetParts(bucket: Pick<R2Bucket, "list" | "delete">, key: string) {
  for (;;) {
    const { objects } = await bucket.list({ prefix: `${key}/`, limit: AT_ONCE });
    if (objects.length === 0) return;
    await bucket.delete(objects.map((object) => object.key));
  }
}
