import type { RequestType } from "~/domain/privacy/request-states";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { PlainDate } from "~/lib/zoned-time";
import { dataRights } from "~/words/data-rights";
import { privacyDesk } from "~/words/privacy-desk";
import { say } from "~/words/words";

/** A request of a person's that waits for its answer. */
interface Demand {
  id: string;
  type: RequestType;
  dueOn: PlainDate;
}

/** What a person asks about their data and still waits for, each in a sentence with its last day. */
export const toldDemands = (demands: readonly Demand[], { locale }: { locale: Locale }) =>
  demands.map(({ id, type, dueOn }) => ({
    id,
    line: say(locale, dataRights)("asks", {
      right: say(locale, privacyDesk)(type),
      date: formatPlainDate(dueOn, locale),
    }),
  }));
