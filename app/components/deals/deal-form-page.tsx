import { Link } from "@remix-run/react";
import { FormAnswer } from "~/components/forms/form-answer";
import type { LastAnswer } from "~/components/forms/form-state";
import { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { DateField, plainField, SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Crumbs, Narrow, PageHead, Row, Stack } from "~/components/ui/page";
import { PARTY_ROLES } from "~/domain/deals/party-roles";
import { unitOf } from "~/lib/format";
import { deals, partyRoles } from "~/words/deals";
import { shell as shellWords } from "~/words/shell";
import { Say, useLocale, useWords } from "~/words/use-words";
import { amountText } from "./amount-text";
import { useDealRefusals } from "./refusal-text";

interface Named {
  id: string;
  name: string;
}

interface Party {
  contactId: string;
  role: string;
  name: string | null;
}

interface FormFacts {
  choices: { contacts: Named[]; accounts: Named[]; owners: Named[] };
  given: {
    title: string | null;
    listingRef: string | null;
    valueMinor: number | null;
    currency: string;
    contactId: string | null;
    accountId: string | null;
    expectedCloseOn: string | null;
    ownerId: string | null;
    place?: string;
  };
  /** For a new deal: the pipelines with their stages, and the enquiry that it comes from. */
  places?: { name: string; stages: { place: string; name: string }[] }[];
  lead?: { id: string; name: string | null } | null;
  /** The deal that the enquiry became before this one was sent. */
  became?: { id: string; title: string | null } | null;
  /** For one that is there. */
  deal?: {
    id: string;
    title: string | null;
    isKeptBack: boolean;
    parties: Party[];
    version: number;
  };
  mayDelete?: boolean;
  last: LastAnswer;
}

const asOptions = (all: Named[]) => all.map(({ id, name }) => ({ value: id, label: name }));

/** A new deal, or one to change. */
export function DealFormPage(facts: FormFacts) {
  const { deal, lead, mayDelete } = facts;
  const t = useWords(deals);
  const at = useWorkspaceHref();
  const crumbs = [{ to: at("deals"), label: t("title") }];
  if (deal) crumbs.push({ to: at(`deals/${deal.id}`), label: deal.title ?? t("untitled") });

  return (
    <AppPage>
      <Crumbs label={t("breadcrumb")} crumbs={crumbs} />
      <PageHead title={t(deal ? "edit" : "newDeal")} />
      <Narrow>
        <form data-notice-id="whatCustomerData" method="post">
          <Once />
          <Stack>
            <Refused {...facts} />
            {lead && (
              <p>
                <input type="hidden" name="leadId" value={lead.id} />
                <Say words={deals} say="fromLead" with={{ name: lead.name ?? "" }} />
              </p>
            )}
            <DealFields {...facts} />
            {deal && <PartyFields {...facts} parties={deal.parties} />}
            <Row>
              <Button look="primary">{t(deal ? "save" : "create")}</Button>
              <LinkButton look="plain" to={at(deal ? `deals/${deal.id}` : "deals")}>
                {useWords(shellWords)("cancel")}
              </LinkButton>
            </Row>
          </Stack>
          <FormNotice of="whatCustomerData" />
        </form>
        {deal && mayDelete && (
          <Block title={t("delete")}>
            <form method="post" action={at(`deals/${deal.id}/delete`)}>
              <p className="sm muted">{t("deleteHelp")}</p>
              <Button look="danger" icon="trash">
                {t("delete")}
              </Button>
            </form>
          </Block>
        )}
      </Narrow>
    </AppPage>
  );
}

/** Why it was not kept; an enquiry that became a deal already leads there. */
function Refused({ became, deal, last }: FormFacts) {
  const errorText = useDealRefusals();
  if (became) return <BecameDeal {...became} />;

  return <FormAnswer last={last} version={deal?.version} errorText={errorText} />;
}

function BecameDeal({ id, title }: { id: string; title: string | null }) {
  const t = useWords(deals);
  const at = useWorkspaceHref();
  const link = (
    <Link to={at(`deals/${id}`)}>
      <bdi>{title ?? t("untitled")}</bdi>
    </Link>
  );
  return (
    <div className="notice late" role="alert">
      <Say words={deals} say="becameDeal" with={{ deal: link }} />
    </div>
  );
}

function DealFields({ choices, given, places, last, deal }: FormFacts) {
  const t = useWords(deals);
  const locale = useLocale();
  const errorText = useDealRefusals();
  const { field } = formState(last);
  const { contacts, accounts, owners } = choices;

  return (
    <>
      <TextField
        field={field("title", given.title)}
        label={t("name")}
        hint={t(deal?.isKeptBack ? "keptBack" : "nameHint")}
        errorText={errorText}
      />
      <SelectField
        field={field("contactId", given.contactId)}
        label={t("contact")}
        hint={t("contactHint")}
        empty={t("noContact")}
        options={asOptions(contacts)}
      />
      <SelectField
        field={field("accountId", given.accountId)}
        label={t("account")}
        empty={t("noAccount")}
        options={asOptions(accounts)}
      />
      <input type="hidden" name="currency" value={given.currency} />
      <TextField
        field={field("value", amountText(given.valueMinor, given.currency))}
        label={`${t("value")} (${unitOf(given.currency, locale)})`}
        hint={t("valueHint")}
        errorText={errorText}
        inputMode="decimal"
      />
      {places && <PlaceField places={places} field={field("place", given.place)} />}
      <TextField field={field("listingRef", given.listingRef)} label={t("listingRef")} />
      <DateField
        field={field("expectedCloseOn", given.expectedCloseOn)}
        label={t("expectedCloseOn")}
      />
      <SelectField
        field={field("ownerId", given.ownerId ?? "nobody")}
        label={t("owner")}
        options={[
          ...asOptions(owners),
          ...(owners.length === 1 ? [] : [{ value: "nobody", label: t("nobody") }]),
        ]}
        errorText={errorText}
      />
    </>
  );
}

/** A stage of a pipeline, in one control that says both: they are chosen at once, with no script. */
function PlaceField({
  places,
  field,
}: {
  places: NonNullable<FormFacts["places"]>;
  field: ReturnType<typeof plainField>;
}) {
  const t = useWords(deals);
  const options = places.flatMap(({ name, stages }) =>
    stages.map((stage) => ({ value: stage.place, label: `${name}: ${stage.name}` })),
  );
  return <SelectField field={field} label={t("place")} options={options} />;
}

/** The parties that are there, and one line for another. One without a person is none. */
function PartyFields({ choices, parties }: FormFacts & { parties: Party[] }) {
  const t = useWords(deals);
  const role = useWords(partyRoles);
  const lines = [...parties, { contactId: "", role: "buyer", name: null }];

  return (
    <fieldset className="field">
      <legend className="label">{t("parties")}</legend>
      {lines.map((party, place) => (
        <div className="row" key={`${party.contactId} ${party.role}`}>
          <SelectField
            field={plainField(`parties[${place}].contactId`, { value: party.contactId })}
            label={t("contact")}
            empty={t("noContact")}
            options={asOptions(choices.contacts)}
          />
          <SelectField
            field={plainField(`parties[${place}].role`, { value: party.role })}
            label={t("role")}
            options={PARTY_ROLES.map((value) => ({ value, label: role(value) }))}
          />
        </div>
      ))}
    </fieldset>
  );
}
