import { Block } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { registerDesk, registerFields } from "~/words/registers";
import { useWords } from "~/words/use-words";

interface Happened {
  id: string;
  at: EpochMs;
  by: string | null;
  type: string;
  reason: string | null;
  changed: readonly string[];
}

/** Every change of an entry, the latest first: who, when, and which fields. */
export function EntryHistory({ history }: { history: readonly Happened[] }) {
  const t = useWords(registerDesk);
  const named = useWords(registerFields);
  return (
    <Block title={t("history")} count={history.length}>
      <ul>
        {history.map(({ id, at, by, type, reason, changed }) => (
          <li key={id} className="sm">
            <Instant at={at} /> <bdi>{by ?? t("system")}</bdi> {t(EVENTS[type] ?? "changedEvent")}{" "}
            {reason && t(reason as "release")}
            {type === "register.changed" && (
              <span className="quiet">
                {changed
                  .filter((name) => Object.hasOwn(registerFields, name))
                  .map((name) => named(name as "name"))
                  .join(" · ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}

const EVENTS: Record<string, "entered" | "changedEvent" | "settled"> = {
  "register.entered": "entered",
  "register.changed": "changedEvent",
  "register.settled": "settled",
};
