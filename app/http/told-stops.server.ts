import { type Objections, stopsOf } from "~/domain/contacts/objections";
import { formatDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { stopped } from "~/words/stopped";
import { say } from "~/words/words";

/** What a person had stopped, each in a sentence with its day. */
export function toldStops(
  { objections }: { objections: Objections | null },
  { locale, timeZone }: { locale: Locale; timeZone: string },
): string[] {
  const t = say(locale, stopped);
  return stopsOf({ objections }).map((stop) =>
    t(stop, { date: formatDate(objections?.[stop]?.at ?? 0, locale, timeZone) }),
  );
}
