import { Button } from "~/components/ui/button";
import { plainField, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import type { Stop } from "~/domain/contacts/objections";
import { formatDate } from "~/lib/format";
import { stopNames, stoppedDesk as words } from "~/words/stopped-desk";
import { useLocale, useWords } from "~/words/use-words";
import { PeopleTable } from "./people-table";

interface Person {
  id: string;
  name: string | null;
  stops: { stop: Stop; at: number }[];
}

/** Everybody who had a use stopped, and how that ends. */
export function StoppedTable({
  people,
  mayDecide,
  zone,
}: {
  people: readonly Person[];
  mayDecide: boolean;
  zone: string;
}) {
  const t = useWords(words);
  return (
    <PeopleTable
      label={t("title")}
      holds={t("what")}
      people={people}
      says={({ stops }) => <What stops={stops} zone={zone} />}
      decide={mayDecide ? (person) => <Resume person={person} /> : undefined}
    />
  );
}

function What({ stops, zone }: { stops: Person["stops"]; zone: string }) {
  const name = useWords(stopNames);
  const locale = useLocale();
  return stops.map(({ stop, at }) => (
    <div key={stop}>
      {name(stop)} <span className="sm muted">{formatDate(at, locale, zone)}</span>
    </div>
  ));
}

function Resume({ person: { id, stops } }: { person: Person }) {
  const t = useWords(words);
  const name = useWords(stopNames);
  const field = (of: string) => plainField(of, { id: `${of}-${id}`, required: true });
  const which = stops.map(({ stop }) => ({ value: stop as string, label: name(stop) }));
  const all = which.length > 1 ? [{ value: "all", label: t("all") }] : [];
  const how = ["new-consent", "other"] as const;
  return (
    <form data-notice-id="whatCustomerData" method="post" className="stack">
      <input type="hidden" name="contactId" value={id} />
      <SelectField field={field("stop")} label={t("which")} options={[...all, ...which]} />
      <SelectField
        field={field("how")}
        label={t("how")}
        options={how.map((value) => ({ value, label: t(value) }))}
      />
      <TextField field={field("reason")} label={t("proof")} hint={t("proofHint")} />
      <Button name="do" value="resume">
        {t("resume")}
      </Button>
      <FormNotice of="whatCustomerData" brief />
    </form>
  );
}
