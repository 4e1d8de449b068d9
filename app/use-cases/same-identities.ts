import { amongPairs } from "~/db/expressions";
import { identities } from "~/db/schema";

/** The condition for rows with one of these identities. Without any there is none that matches. */
export const sameAs = (asked: readonly { kind: "phone" | "email"; norm: string }[]) =>
  amongPairs(
    identities.kind,
    identities.norm,
    asked.map(({ kind, norm }) => [kind, norm] as const),
  );
