import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { plainField, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Name } from "~/components/ui/text";
import type { Stop } from "~/domain/contacts/objections";
import { formatDate } from "~/lib/format";
import { stopNames, stoppedDesk as words } from "~/words/stopped-desk";
import { useLocale, useWords } from "~/words/use-words";
import { withheld } from "~/words/withheld";

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
  const of = useWords(withheld);
  const to = useWorkspaceHref();
  const head = (
    <>
      <Th>{of("person")}</Th>
      <Th>{t("what")}</Th>
      <Th>{of("decision")}</Th>
    </>
  );
  return (
    <Table label={t("title")} cards="named" head={head}>
      {people.map((person) => (
        <Tr key={person.id}>
          <Td>
            <a href={to(`contacts/${person.id}`)}>
              <Name>{person.name ?? of("nameless")}</Name>
            </a>
          </Td>
          <Td of={t("what")}>
            <What stops={person.stops} zone={zone} />
          </Td>
          <Td of={of("decision")}>{mayDecide && <Resume person={person} />}</Td>
        </Tr>
      ))}
    </Table>
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
