import type { KvPrefix } from "~/config/storage";
import { CHOICE_LASTS_MS, type Choice } from "~/domain/consent/consent";
import { kvKey } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";

const PREFIX: KvPrefix = "consent";
const LIFE_S = CHOICE_LASTS_MS / 1000;

/** Where a choice is kept besides the cookie. It can take a cookie's word away, and grants nothing. */
export interface KeptChoices {
  /** @param lastsS for how long; without it as long as the choice. */
  keep: (choice: Choice, lastsS?: number) => Promise<void>;
  /** When the last choice under this id was made; null where there is no copy, or none that can be read. */
  latestAt: (consentId: string) => Promise<EpochMs | null>;
  /** Deletes the copies under these ids. */
  forget: (consentIds: readonly string[]) => Promise<void>;
}

/** Copies in KV, under the consent id, that end with the choice. One may be a minute behind. */
export const choicesIn = (kv: KVNamespace): KeptChoices => ({
  keep: ({ consentId, ...choice }, lastsS = LIFE_S) =>
    kv.put(kvKey(PREFIX, consentId), JSON.stringify(choice), { expirationTtl: lastsS }),
  latestAt: async (consentId) => {
    const copy = await kv.get<{ at?: unknown }>(kvKey(PREFIX, consentId), "json").catch(() => null);
    return typeof copy?.at === "number" ? copy.at : null;
  },
  forget: async (consentIds) =>
    void (await Promise.all(consentIds.map((id) => kv.delete(kvKey(PREFIX, id))))),
});
