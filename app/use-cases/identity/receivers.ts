import type { SubProcessor } from "~/config/subprocessors";
import { DUBAI } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";

type Listed = Pick<SubProcessor, "id" | "name" | "purpose" | "effectiveOn">;

/** Who receives people's data; of those who are announced and receive nothing yet, from which day they will. */
export function receiversAt(listed: readonly Listed[], now: EpochMs) {
  const today = plainDateAt(now, DUBAI);
  return listed.map(({ id, name, purpose, effectiveOn }) => ({
    ...{ id, name, purpose },
    from: effectiveOn > today ? effectiveOn : null,
  }));
}
