import { DEFAULT_BASIS_RULES } from "~/config/basis-rules";
import { pipelines, workspaceSettings } from "~/db/schema";
import type { Write } from "~/db/statements";
import { DEFAULT_PIPELINES, type PipelineStage } from "~/domain/deals/pipelines";
import { toHex } from "~/lib/bytes";
import { newId, type TenantId } from "~/lib/ids";
import { randomBytes } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
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
  owner: { id: string; name: string },
): Write[] {
  const db = openTenant(tenantId);
  const at = now();
  const ctx = { db, now, actor: owner.id };

  return [
    db.insert(workspaceSettings, {
      directory: { [owner.id]: { name: owner.name, role: "owner", teamId: null, active: true } },
      workingHours: WORKING_HOURS,
      responseTargetMinutes: RESPONSE_TARGET_MINUTES,
      basisRules: { ...DEFAULT_BASIS_RULES },
      currency: "AED",
      aiOn: true,
      aiProvider: "offline",
      mailToken: toHex(randomBytes(MAIL_TOKEN_BYTES)),
      updatedAt: at,
    }),
    ...DEFAULT_PIPELINES.map(({ key, name, stages }, position) =>
      db.insert(pipelines, {
        id: newId("pl", at),
        createdAt: at,
        key,
        nameEn: name.en,
        nameAr: name.ar,
        position,
        stages: stages.map((stage) => storedStage(stage, at)),
      }),
    ),
    ...record(ctx, { type: "workspace.created", object: ["workspace", tenantId] }),
  ];
}

const storedStage = ({ key, name, exitChecks }: PipelineStage, at: EpochMs) => ({
  id: newId("st", at),
  key,
  nameEn: name.en,
  nameAr: name.ar,
  ...(exitChecks.length > 0 && {
    leavesEn: exitChecks.map((check) => check.name.en).join("; "),
    leavesAr: exitChecks.map((check) => check.name.ar).join("؛ "),
  }),
});
