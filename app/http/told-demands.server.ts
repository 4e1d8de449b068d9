import type { Demand } from "~/domain/privacy/demand";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { dataRights } from "~/words/data-rights";
import { privacyDesk } from "~/words/privacy-desk";
import { say } from "~/words/words";

/** What a person asks about their data and still waits for, each in a sentence with its last day. */
export const toldDemands = (demands: readonly Demand[], { locale }: { locale: Locale }) =>
  demands.map(({ id, type, dueOn }) => ({
    id,
    line: say(locale, dataRights)("asks", {
      right: say(locale, privacyDesk)(type),
      date: formatPlainDate(dueOn, locale),
    }),
  }));
