import type { SummaryProvider } from "~/services/ai/summary-provider";
import type { Ctx } from "../ctx";

/** Where a provider's key is sealed for. */
export const keyPlace = ({ db: { tenantId } }: Pick<Ctx, "db">) => ({
  tenantId,
  table: "workspace_settings",
  id: tenantId,
  column: "ai_key_sealed",
});

/**
 * The provider that the workspace chose, opened with its own key; null where it chose none, or what it
 * chose is not complete: then the summary is made here.
 */
export async function chosenProvider({
  db,
  services,
  settings,
}: Pick<Ctx, "db" | "services" | "settings">): Promise<SummaryProvider | null> {
  const { aiProvider, aiModel, aiBaseUrl, aiKeySealed } = settings;
  if (aiProvider === "offline" || !aiModel) return null;
  if (aiProvider === "workers-ai") return services.ai.workersAi(aiModel);
  if (!aiBaseUrl || !aiKeySealed) return null;

  const key = await services.seals.open(keyPlace({ db }), aiKeySealed);
  return key.ok
    ? services.ai.openAiCompatible({ baseUrl: aiBaseUrl, model: aiModel, key: key.value })
    : null;
}
