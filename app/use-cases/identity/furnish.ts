import { DEFAULT_BASIS_RULES } from "~/config/basis-rules";
import { pipelines, workspaceSettings } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newPipelines } from "~/domain/deals/stored-stage";
import { toHex } from "~/lib/bytes";
import type { TenantId } from "~/lib/ids";
import { randomBytes } from "~/lib/secrets";
import { record } from "../events";
import type { IdentityCtx } from "./identity-ctx";

/** Monday to Saturday, nine to six, as offices in Dubai keep. Minutes after midnight. */
const WORKING_HOURS = { days: [1, 2, 3, 4, 5, 6], from: 9 * 60, to: 18 * 60 };
const RESPONSE_TARGET_MINUTES = 15;
/** Mail addresses do not tell capitals apart, so the token is in hex. */
const MAIL_TOKEN_BYTES = 12;

/** What a new workspace begins with: its settings, its pipelines, and its first entry in the trail. */
export function furnish(
  { openTenant, now }: Pick<IdentityCtx, "openTenant" | "now">,
  tenantId: TenantId,
  /** Null: it belongs to nobody yet. */
  owner: { id: string; name: string } | null,
): Write[] {
  const db = openTenant(tenantId);
  const at = now();
  const ctx = { db, now, actor: owner?.id ?? "system" };
  const entry = owner && { name: owner.name, role: "owner", teamId: null, active: true };

  return [
    db.insert(workspaceSettings, {
      directory: owner && entry ? { [owner.id]: entry } : {},
      workingHours: WORKING_HOURS,
      responseTargetMinutes: RESPONSE_TARGET_MINUTES,
      basisRules: { ...DEFAULT_BASIS_RULES },
      currency: "AED",
      aiOn: true,
      aiProvider: "offline",
      mailToken: toHex(randomBytes(MAIL_TOKEN_BYTES)),
      updatedAt: at,
    }),
    ...newPipelines(at).map((pipeline) => db.insert(pipelines, pipeline)),
    ...record(ctx, { type: "workspace.created", object: ["workspace", tenantId] }),
  ];
}
