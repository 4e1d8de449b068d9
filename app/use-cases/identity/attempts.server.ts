import { ATTEMPTS, type AttemptKind } from "~/domain/identity/attempts";
import { accept, refuse } from "~/lib/result";
import type { IdentityCtx } from "./identity-ctx";

type Counting = Pick<IdentityCtx, "attempts" | "hashOf" | "now">;

const keyOf = async ({ hashOf }: Counting, kind: AttemptKind, what: string) =>
  `${kind}:${await hashOf(`attempts.${kind}`, what)}`;

/** Too often: how long to wait. */
export type TooMany = { ok: false; reason: "too-many-attempts"; retryAfterS: number };

/**
 * Counts an attempt before it is made, under each of the things it is counted by.
 * @param what by kind, what is counted: an account, an address, a password. Kept as a keyed hash.
 */
export async function countAttempt(
  ctx: Counting,
  what: Partial<Record<AttemptKind, string>>,
): Promise<{ ok: true; value: Record<string, string> } | TooMany> {
  const kinds = Object.entries(what) as [AttemptKind, string][];
  const keys = await Promise.all(kinds.map(([kind, text]) => keyOf(ctx, kind, text)));
  const counted = kinds.map(([kind], i) => ({ key: keys[i] ?? "", policy: ATTEMPTS[kind] }));
  const waitMs = await ctx.attempts.count(ctx.now(), ...counted);
  if (waitMs > 0) return { ...refuse("too-many-attempts"), retryAfterS: Math.ceil(waitMs / 1_000) };

  return accept(Object.fromEntries(kinds.map(([kind], i) => [kind, keys[i] ?? ""])));
}
