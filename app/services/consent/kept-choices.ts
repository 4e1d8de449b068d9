import type { KvPrefix } from "~/config/storage";
import { CHOICE_LASTS_MS, type Choice } from "~/domain/consent/consent";
import { kvKey } from "~/lib/ids";

const PREFIX: KvPrefix = "consent";

/** Where a choice is kept besides the cookie, for lookup only: it never decides. */
export interface KeptChoices {
  keep: (choice: Choice) => Promise<void>;
  /** Deletes the copies under these ids. */
  forget: (consentIds: readonly string[]) => Promise<void>;
}

/**
 * Copies in KV, under the consent id, that end with the choice. KV may be a minute behind, so a
 * withdrawn choice could come back from it: nothing reads it to decide.
 */
export const choicesIn = (kv: KVNamespace): KeptChoices => ({
  keep: ({ consentId, ...choice }) =>
    kv.put(kvKey(PREFIX, consentId), JSON.stringify(choice), {
      expirationTtl: CHOICE_LASTS_MS / 1000,
    }),
  forget: async (consentIds) =>
    void (await Promise.all(consentIds.map((id) => kv.delete(kvKey(PREFIX, id))))),
});
