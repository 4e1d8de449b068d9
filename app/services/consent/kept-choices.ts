import type { KvPrefix } from "~/config/storage";
import { CHOICE_LASTS_MS, type Choice } from "~/domain/consent/consent";
import { kvKey } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";

const PREFIX: KvPrefix = "consent";
const LIFE_S = CHOICE_LASTS_MS / 1000;

/** When a choice was made, and when it was last known to be the last. */
interface Copied {
  at: EpochMs;
  checkedAt: EpochMs;
}

/** Where a choice is kept besides the cookie. It can take a cookie's word away, and grants nothing. */
export interface KeptChoices {
  /** @param checkedAt when the ledger said that it is the last under its id; without it as it is made. */
  keep: (choice: Choice, checkedAt?: EpochMs) => Promise<void>;
  /** The last choice under this id; null where there is no copy, or none that can be read. */
  latest: (consentId: string) => Promise<Copied | null>;
  /** Deletes the copies under these ids. */
  forget: (consentIds: readonly string[]) => Promise<void>;
}

/** Copies in KV, under the consent id, that end with the choice. One may be a minute behind. */
export const choicesIn = (kv: KVNamespace): KeptChoices => ({
  keep: ({ consentId, ...choice }, checkedAt = choice.at) =>
    kv.put(kvKey(PREFIX, consentId), JSON.stringify({ ...choice, checkedAt }), {
      expirationTtl: LIFE_S,
    }),
  latest: async (consentId) => {
    const copy = await kv
      .get<{ at?: unknown; checkedAt?: unknown }>(kvKey(PREFIX, consentId), "json")
      .catch(() => null);
    if (typeof copy?.at !== "number") return null;
    const { at, checkedAt } = copy;
    return { at, checkedAt: typeof checkedAt === "number" ? checkedAt : 0 };
  },
  forget: async (consentIds) =>
    void (await Promise.all(consentIds.map((id) => kv.delete(kvKey(PREFIX, id))))),
});
