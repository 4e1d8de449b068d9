import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { RegisterName } from "~/domain/registers/registers";
import { DUBAI, formatDateTime } from "~/lib/format";
import { type EpochMs, HOUR_MS } from "~/lib/time";
import { registerDesk } from "~/words/registers";
import { useLocale, useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";
import { useConsoleText } from "./console-text";
import { StateBadge } from "./entry-table";

interface Entry {
  id: string;
  state: string;
  told: number;
  deadline: EpochMs | null;
  acts: readonly string[];
  fields: Record<string, unknown>;
}

/** Where an entry stands, its clock where it has one, and what can be done with it. */
export function EntryActs({
  register,
  entry,
  now,
  mayApprove,
  refused,
}: {
  register: RegisterName;
  entry: Entry;
  now: EpochMs;
  mayApprove: boolean;
  refused: string | null;
}) {
  const t = useWords(registerDesk);
  const errorText = useConsoleText();
  return (
    <>
      {refused && <Notice tone="late">{errorText(refused)}</Notice>}
      {entry.fields.drill === true && <Notice tone="soon">{t("drillNotice")}</Notice>}
      {entry.deadline !== null && entry.acts.length > 0 && (
        <BreachClock deadline={entry.deadline} now={now} />
      )}
      <div className="row">
        <StateBadge state={entry.state} />
        {entry.told > 0 && <span className="muted">{t("told", { n: entry.told })}</span>}
        {mayApprove && entry.acts.length > 0 && (
          <form method="post" action={consoleHref(`${register}/${entry.id}/act`)} className="row">
            {entry.acts.map((act) => (
              <Button key={act} name="do" value={act}>
                {t(act as "release")}
              </Button>
            ))}
          </form>
        )}
      </div>
    </>
  );
}

function BreachClock({ deadline, now }: { deadline: EpochMs; now: EpochMs }) {
  const t = useWords(registerDesk);
  const when = formatDateTime(deadline, useLocale(), DUBAI);
  const hours = Math.floor((deadline - now) / HOUR_MS);
  return hours < 0 ? (
    <Notice tone="late">{t("clockOver", { when })}</Notice>
  ) : (
    <Notice tone={hours < 36 ? "soon" : undefined}>{t("clock", { when, n: hours })}</Notice>
  );
}
