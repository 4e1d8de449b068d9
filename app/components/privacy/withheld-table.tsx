import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { plainField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Row } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { formatDate } from "~/lib/format";
import { Say, useLocale, useWords } from "~/words/use-words";
import { withheld as words } from "~/words/withheld";
import { PeopleTable } from "./people-table";

interface Person {
  id: string;
  name: string | null;
  restrictedAt: number | null;
  minorUntil: number | null;
  /** The minor whose record this is as well. */
  minorId: string | null;
  guardianName: string | null;
  guardianAgreedAt: number | null;
}

/** Everybody who is kept out of use: why, and what is decided about them. */
export function WithheldTable({
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
      holds={t("why")}
      people={people}
      says={(person) => <Why person={person} zone={zone} />}
      decide={mayDecide ? (person) => <Decision person={person} /> : undefined}
    />
  );
}

function Why({ person, zone }: { person: Person; zone: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const to = useWorkspaceHref();
  const { restrictedAt, minorUntil, minorId, guardianAgreedAt, guardianName } = person;
  const day = (at: number) => formatDate(at, locale, zone);
  return (
    <>
      {restrictedAt !== null && <div>{t("restricted", { date: day(restrictedAt) })}</div>}
      {minorUntil !== null && <div>{t("minor", { date: day(minorUntil) })}</div>}
      {minorId && (
        <div className="sm">
          <a href={to(`contacts/${minorId}`)}>{t("sameAsMinor")}</a>
        </div>
      )}
      {guardianAgreedAt !== null && (
        <div className="sm muted">
          <Say
            words={words}
            say="agreed"
            with={{
              date: day(guardianAgreedAt),
              name: <Name>{guardianName ?? t("nameless")}</Name>,
            }}
          />
        </div>
      )}
    </>
  );
}

function Decision({ person }: { person: Person }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const { id, restrictedAt, minorUntil, minorId, guardianAgreedAt } = person;
  return (
    <div className="stack">
      {restrictedAt !== null && !minorId && <Lift id={id} />}
      {minorUntil !== null &&
        (guardianAgreedAt === null ? <Agree id={id} /> : <Withdraw id={id} />)}
      {minorUntil !== null && <OfAge id={id} />}
      <Row>
        <LinkButton to={to(`contacts/${id}/erasure`)}>{t("erase")}</LinkButton>
      </Row>
    </div>
  );
}

const named = (name: string, id: string) =>
  plainField(name, { id: `${name}-${id}`, required: true });

/** A decision about somebody. */
const About = ({ id, children }: { id: string; children: ReactNode }) => (
  <form data-notice-id="whatCustomerData" method="post" className="stack">
    <input type="hidden" name="contactId" value={id} />
    {children}
    <FormNotice of="whatCustomerData" brief />
  </form>
);

function Lift({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <About id={id}>
      <TextField field={named("reason", id)} label={t("reason")} hint={t("reasonHint")} />
      <Button name="do" value="lift">
        {t("lift")}
      </Button>
    </About>
  );
}

function Agree({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <About id={id}>
      <TextField field={named("guardian", id)} label={t("guardian")} hint={t("guardianHint")} />
      <TextField field={named("reason", `agree-${id}`)} label={t("how")} />
      <Button name="do" value="agree">
        {t("agree")}
      </Button>
    </About>
  );
}

/** A report of a child may be wrong. */
function OfAge({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <About id={id}>
      <TextField
        field={named("reason", `of-age-${id}`)}
        label={t("reason")}
        hint={t("reasonHint")}
      />
      <TextField
        field={plainField("birthYear", { id: `born-${id}` })}
        label={t("birthYear")}
        hint={t("birthYearHint")}
        inputMode="numeric"
        autoComplete="off"
      />
      <Button name="do" value="of-age">
        {t("ofAge")}
      </Button>
    </About>
  );
}

function Withdraw({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <About id={id}>
      <Button name="do" value="withdraw">
        {t("withdraw")}
      </Button>
    </About>
  );
}
