import { workspaceSettings } from "~/db/schema";
import type { AiWish } from "~/domain/summaries/ai-settings.form";
import { accept, refuse } from "~/lib/result";
import { refuseAddress } from "~/services/net/refuse-address";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { keyPlace } from "./choose-provider.server";

/**
 * Says whether and by whom summaries are made. The key is sealed and never shown again. Refuses
 * `model-missing`, `key-missing`, `no-workers-ai`, and an address that may not be called: `address-…`.
 */
export async function setAi(ctx: Ctx<"workspace:write">, wish: AiWish) {
  const amiss = amissIn(ctx, wish);
  if (amiss) return refuse(amiss);

  const { provider: aiProvider, model: aiModel, key } = wish;
  const baseUrl = wish.baseUrl?.replace(/\/+$/, "") ?? null;
  const told = {
    aiOn: wish.aiOn === "on",
    aiProvider,
    aiModel: aiProvider === "offline" ? null : aiModel,
    aiBaseUrl: aiProvider === "openai-compatible" ? baseUrl : null,
  };
  const aiKeySealed = await keyFor(ctx, aiProvider, key);
  const changes = changesBetween(ctx.settings, told);
  const row = { ...told, aiKeySealed, updatedAt: ctx.now() };
  await commit(
    ctx,
    ctx.db.update(workspaceSettings, row, undefined),
    ...record(ctx, {
      type: "workspace.updated",
      object: ["workspace", ctx.db.tenantId],
      changes: { ...changes, ...(key ? { aiKey: {} } : {}) },
    }),
  );
  return accept(told);
}

/** Who has no use for a key keeps none. */
async function keyFor(
  ctx: Ctx<"workspace:write">,
  provider: AiWish["provider"],
  key: string | null,
) {
  if (provider !== "openai-compatible") return null;
  return key ? ctx.services.seals.seal(keyPlace(ctx), key) : ctx.settings.aiKeySealed;
}

function amissIn({ services, settings }: Ctx<"workspace:write">, wish: AiWish) {
  const { provider, model, baseUrl, key } = wish;
  if (provider === "offline") return null;
  if (!model) return "model-missing";
  if (provider === "workers-ai") return services.ai.workersAi(model) ? null : "no-workers-ai";

  const address = refuseAddress(baseUrl ?? "", services.addressRules);
  if (address) return address;
  // A key is for the address that it was given with: another's is not sent it.
  const isKept =
    settings.aiKeySealed !== null && settings.aiBaseUrl === baseUrl?.replace(/\/+$/, "");
  return key || isKept ? null : "key-missing";
}
