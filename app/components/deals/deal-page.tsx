import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { useShellFacts } from "~/components/layout/page-facts";
import { Badge } from "~/components/ui/badge";
import { Button, LinkButton } from "~/components/ui/button";
import { FoldedChain } from "~/components/ui/chain";
import { Notice } from "~/components/ui/notice";
import {
  Aside,
  AsideBlock,
  Block,
  Crumbs,
  Facts,
  KeyValue,
  PageHead,
  Two,
} from "~/components/ui/page";
import { Money, Name, Ref } from "~/components/ui/text";
import { companyOf, personOf } from "~/domain/contacts/names";
import { DUBAI, formatDate } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { deals, lostReasons, partyRoles } from "~/words/deals";
import { timeSince } from "~/words/durations";
import { Say, useLocale, useWords } from "~/words/use-words";
import { CardState } from "./card-state";
import { type CardFacts, titleOf } from "./deal-facts";
import { useDealRefusals } from "./refusal-text";

interface Check {
  key: string;
  name: string;
}

export interface DealPageFacts {
  deal: CardFacts & {
    status: "open" | "won" | "lost";
    lostReason: string | null;
    contactId: string | null;
    accountId: string | null;
    leadId: string | null;
    pipelineId: string;
    checks: string[];
    createdAt: EpochMs;
    expectedCloseOn: string | null;
    closedOn: string | null;
    ownerName: string | null;
    createdByName: string | null;
    /** Its title is not shown: somebody who is hidden is linked to it. */
    isKeptBack: boolean;
  };
  pipeline: { name: string; holdsBack: boolean };
  stages: { id: string; name: string; checks: Check[] }[];
  parties: { contactId: string; role: string; name: string | null }[];
  may: { write: boolean; close: boolean };
  /** Why what was just asked for was not done. */
  refused: string | null;
}

/** A deal's own page: where it stands, what must hold, who takes part, what happened. */
export function DealPage({ facts, children }: { facts: DealPageFacts; children?: ReactNode }) {
  const { deal, refused } = facts;
  const t = useWords(deals);
  const at = useWorkspaceHref();
  const refusalText = useDealRefusals();
  const title = titleOf(deal, useLocale());

  return (
    <AppPage>
      <Crumbs
        label={t("breadcrumb")}
        crumbs={[
          { to: at("deals"), label: t("title") },
          { to: at(`deals?pipeline=${deal.pipelineId}`), label: facts.pipeline.name },
        ]}
      />
      <PageHead title={title ? <Name>{title}</Name> : t("untitled")} record>
        <Actions {...facts} />
      </PageHead>
      <DealLine {...facts} />
      {deal.isKeptBack && <Notice>{t("keptBack")}</Notice>}
      {refused && (
        <Notice tone="late" alert>
          {refusalText(refused)}
        </Notice>
      )}
      <Two aside={<DealAside {...facts} />}>
        <StageBlock {...facts} />
        {children}
      </Two>
    </AppPage>
  );
}

/** What is done next is in ink: on to the next stage, and from the last one to the end. */
function Actions({ deal, may, stages }: DealPageFacts) {
  const t = useWords(deals);
  const at = useWorkspaceHref();
  const own = at(`deals/${deal.id}`);
  const here = stages.findIndex(({ id }) => id === deal.stageId);
  const next = may.write ? stages[here + 1] : undefined;
  return (
    <>
      {next && deal.status === "open" && (
        <LinkButton look="primary" icon="stage" to={`${own}/move?to=${next.id}`}>
          {t("moveOn", { stage: next.name })}
        </LinkButton>
      )}
      {may.write && (
        <LinkButton icon="pen" to={`${own}/edit`}>
          <span className="vh-s">{t("edit")}</span>
        </LinkButton>
      )}
      {may.close && deal.status === "open" && (
        <LinkButton look={next ? undefined : "primary"} to={`${own}/close`}>
          {t("close")}
        </LinkButton>
      )}
      {may.close && deal.status !== "open" && (
        <form method="post" action={`${own}/reopen`}>
          <Button>{t("reopen")}</Button>
        </form>
      )}
    </>
  );
}

/** Money, how it ended or how long it stands, whose it is. */
function DealLine({ deal }: DealPageFacts) {
  const t = useWords(deals);
  const shell = useShellFacts();
  return (
    <Facts>
      {deal.valueMinor !== null && (
        <Money strong amountMinor={deal.valueMinor} currency={deal.currency} />
      )}
      {deal.status === "open" ? (
        <CardState deal={deal} now={shell?.now ?? 0} zone={shell?.timeZone} inFull />
      ) : (
        <EndBadge deal={deal} />
      )}
      <span>
        {t("owner")}: <Name>{deal.ownerName ?? t("nobody")}</Name>
      </span>
    </Facts>
  );
}

function EndBadge({ deal }: Pick<DealPageFacts, "deal">) {
  const t = useWords(deals);
  const why = useWords(lostReasons);
  const locale = useLocale();
  const day = deal.closedOn ? formatDate(Date.parse(deal.closedOn), locale, "UTC") : "";
  if (deal.status === "won") return <Badge tone="done">{t("wonFor", { day })}</Badge>;

  const reason = deal.lostReason as keyof typeof lostReasons;
  return <Badge>{t("lostOn", { day, reason: reason in lostReasons ? why(reason) : "" })}</Badge>;
}

function StageBlock(facts: DealPageFacts) {
  const { deal, stages } = facts;
  const t = useWords(deals);
  const locale = useLocale();
  const now = useShellFacts()?.now ?? 0;
  const here = stages.findIndex(({ id }) => id === deal.stageId);
  const stateOf = (place: number) => {
    if (place === here) return "at";
    return place < here ? "ok" : "ahead";
  };
  const says = { ok: t("stageDone"), at: t("stageNow"), ahead: t("stageAhead") };
  const links = stages.map(({ id, name }, place) => {
    const state = stateOf(place);
    return { id, title: name, state, says: says[state] } as const;
  });
  const next = stages[here + 1];
  const stand = (
    <>
      <Say
        words={deals}
        say="stageOf"
        with={{
          n: here + 1,
          of: stages.length,
          stage: stages[here]?.name ?? "",
          time: timeSince(locale, deal.stageSince, now),
        }}
      />
      {next && deal.status === "open" && (
        <>
          {" "}
          <Say words={deals} say="nextStage" with={{ stage: next.name }} />
        </>
      )}
    </>
  );

  return (
    <Block title={t("stages")}>
      <FoldedChain links={links} here={stand} all={t("allStages", { n: links.length })} />
      <Checks {...facts} stage={stages[here]} />
    </Block>
  );
}

/** What must hold before the deal leaves the stage it is in, to be ticked by whoever knows. */
function Checks({
  deal,
  pipeline,
  may,
  stage,
}: DealPageFacts & { stage: DealPageFacts["stages"][number] | undefined }) {
  const t = useWords(deals);
  const at = useWorkspaceHref();
  if (!stage || stage.checks.length === 0 || deal.status !== "open") return null;

  const others = deal.checks.filter((key) => !stage.checks.some((check) => check.key === key));
  return (
    <form method="post" action={at(`deals/${deal.id}/checks`)} id="checks">
      {others.map((key) => (
        <input key={key} type="hidden" name="checks" value={key} />
      ))}
      <fieldset className="field" disabled={!may.write}>
        <legend className="label">{t("checks", { stage: stage.name })}</legend>
        <p className="hint">{t(pipeline.holdsBack ? "checksHold" : "checksAdvice")}</p>
        {stage.checks.map(({ key, name }) => (
          <label className="check" key={key}>
            <input
              type="checkbox"
              name="checks"
              value={key}
              defaultChecked={deal.checks.includes(key)}
            />
            <span>{name}</span>
          </label>
        ))}
        <Button>{t("saveChecks")}</Button>
      </fieldset>
    </form>
  );
}

function DealAside({ deal, parties, pipeline }: DealPageFacts) {
  const t = useWords(deals);
  const role = useWords(partyRoles);
  const at = useWorkspaceHref();
  const locale = useLocale();
  const zone = useShellFacts()?.timeZone ?? DUBAI;
  const day = (date: string) => formatDate(Date.parse(date), locale, "UTC");
  const to = (kind: string, id: string | null, name: string | null) =>
    id ? (
      <Link to={at(`${kind}/${id}`)}>
        <Name>{name ?? id}</Name>
      </Link>
    ) : null;
  const pairs = [
    { term: t("contact"), value: to("contacts", deal.contactId, personOf(deal, locale)) },
    { term: t("account"), value: to("accounts", deal.accountId, companyOf(deal, locale)) },
    { term: t("listingRef"), value: deal.listingRef && <Ref>{deal.listingRef}</Ref> },
    { term: t("pipeline"), value: pipeline.name },
    { term: t("expectedCloseOn"), value: deal.expectedCloseOn && day(deal.expectedCloseOn) },
  ];

  return (
    <Aside label={t("facts")}>
      <AsideBlock title={t("facts")}>
        <KeyValue pairs={pairs.filter(({ value }) => value)} />
        <p className="xs quiet">
          <Say
            words={deals}
            say="createdBy"
            with={{
              day: formatDate(deal.createdAt, locale, zone),
              name: deal.createdByName ?? t("system"),
            }}
          />
        </p>
      </AsideBlock>
      <AsideBlock title={t("parties")}>
        {parties.length === 0 ? (
          <p className="quiet">{t("noParties")}</p>
        ) : (
          <KeyValue
            pairs={parties.map((party) => ({
              id: `${party.contactId} ${party.role}`,
              term: role(party.role as keyof typeof partyRoles),
              value: to("contacts", party.contactId, party.name),
            }))}
          />
        )}
      </AsideBlock>
    </Aside>
  );
}
