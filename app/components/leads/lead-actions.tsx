import { type ReactNode, useState } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, IconLink, LinkButton, OutsideLink } from "~/components/ui/button";
import { Menu, MenuButton, MenuHeading, MenuLink } from "~/components/ui/menu";
import { FOLLOW_UP_CHOICES } from "~/domain/leads/follow-up-choice";
import { isOpenLead } from "~/domain/leads/lead";
import { NOT_A_LEAD_REASONS } from "~/domain/leads/lead-reasons";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { leads as words } from "~/words/leads";
import { useWords } from "~/words/use-words";
import { ActForm, type PageOrThreadId } from "./act-form";
import { useLeadName, useReasonName } from "./lead-words";

const CHOICE_WORDS = {
  tomorrow: "tomorrow",
  "in-3-days": "in3Days",
  "next-week": "nextWeek",
  "next-month": "nextMonth",
} as const;

/** What is done with a lead in place: reach the person, tell how it went, say what comes next. */
export function LeadActions({
  lead,
  from,
  children,
}: {
  lead: ShownLead;
  from: PageOrThreadId;
  /** What else its menu offers. */
  children?: ReactNode;
}) {
  const [tried, setTried] = useState<Way | null>(null);
  return (
    <ActForm lead={lead} from={from}>
      {tried ? (
        <HowItWent way={tried} lead={lead} back={() => setTried(null)} />
      ) : (
        <Reach lead={lead} onTry={setTried} />
      )}
      <LeadMenu lead={lead}>{children}</LeadMenu>
    </ActForm>
  );
}

type Way = "call" | "whatsapp";

/** The channel that the person came by first; the others as icons beside it. */
function Reach({ lead, onTry }: { lead: ShownLead; onTry: (way: Way) => void }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const first = firstWay(lead);
  const thread = lead.threadId && to(`threads/${lead.threadId}`);
  const number = lead.phone?.slice(1);
  const whatsapp = number && {
    href: `https://wa.me/${number}`,
    icon: "whatsapp" as const,
    target: "_blank",
    rel: "noreferrer",
    onClick: () => onTry("whatsapp"),
  };
  const call = lead.phone && {
    href: `tel:${lead.phone}`,
    icon: "phone" as const,
    onClick: () => onTry("call"),
  };
  return (
    <>
      {whatsapp && first === "whatsapp" && (
        <OutsideLink {...whatsapp} look="primary">
          {t("whatsapp")}
        </OutsideLink>
      )}
      {call && first === "call" && (
        <OutsideLink {...call} look="primary">
          {t("call")}
        </OutsideLink>
      )}
      {thread && first === "reply" && (
        <LinkButton to={thread} look="primary" icon="mail">
          {t("reply")}
        </LinkButton>
      )}
      {whatsapp && first !== "whatsapp" && <OutsideLink {...whatsapp} label={t("whatsapp")} />}
      {call && first !== "call" && <OutsideLink {...call} label={t("call")} />}
      {thread && first !== "reply" && <IconLink to={thread} icon="inbox" label={t("reply")} />}
    </>
  );
}

function firstWay({ channel, phone, email }: ShownLead): "call" | "whatsapp" | "reply" {
  if (channel === "call" && phone) return "call";
  if ((channel === "email" || channel === "form" || !phone) && email) return "reply";
  return phone ? "whatsapp" : "reply";
}

/** Asked in the place of the buttons once one of them was used. */
function HowItWent({ way, lead, back }: { way: Way; lead: ShownLead; back: () => void }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const log = to(`leads/${lead.id}/log`);
  const yes = way === "call" ? "call-connected" : "whatsapp-sent";
  return (
    <>
      <span className="sm">{t(way === "call" ? "didCall" : "didSend")}</span>
      <Button look="primary" formAction={log} name="way" value={yes}>
        {t("yes")}
      </Button>
      {way === "call" ? (
        <Button formAction={log} name="way" value="call-unanswered">
          {t("no")}
        </Button>
      ) : (
        <Button type="button" onClick={back}>
          {t("no")}
        </Button>
      )}
    </>
  );
}

/** Everything that can be done with a lead, without leaving the list. */
function LeadMenu({ lead, children }: { lead: ShownLead; children?: ReactNode }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const path = (act: string) => to(`leads/${lead.id}/${act}`);
  return (
    <Menu label={t("moreFor", { name: nameOf(lead) })}>
      <MenuHeading>{t("tellHow")}</MenuHeading>
      <MenuButton icon="phone" formAction={path("log")} name="way" value="call-connected">
        {t("callConnected")}
      </MenuButton>
      <MenuButton icon="phone" formAction={path("log")} name="way" value="call-unanswered">
        {t("callUnanswered")}
      </MenuButton>
      <MenuButton icon="whatsapp" formAction={path("log")} name="way" value="whatsapp-sent">
        {t("whatsappSent")}
      </MenuButton>
      {lead.times.answerDueAt !== null && (
        <MenuButton icon="check" formAction={path("no-answer")} name="seen" value={lead.waitsBy}>
          {t("noAnswer")}
        </MenuButton>
      )}
      <MenuLink to={`${to(`leads/${lead.id}`)}#note`} icon="note">
        {t("addNote")}
      </MenuLink>
      {isOpenLead(lead.status) && <OpenActs lead={lead} path={path} />}
      {children}
    </Menu>
  );
}

function OpenActs({ lead, path }: { lead: ShownLead; path: (act: string) => string }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <>
      <hr />
      <FollowUpChoices lead={lead} />
      <hr />
      <MenuHeading>{t("stage")}</MenuHeading>
      {lead.status === "new" && (
        <MenuButton icon="stage" formAction={path("status")} name="status" value="contacted">
          {t("markContacted")}
        </MenuButton>
      )}
      {lead.status !== "qualified" && (
        <MenuButton icon="stage" formAction={path("status")} name="status" value="qualified">
          {t("markQualified")}
        </MenuButton>
      )}
      <MenuLink to={`${to("deals/new")}?lead=${lead.id}`} icon="deals">
        {t("makeDeal")}
      </MenuLink>
      <hr />
      <ClosingChoices lead={lead} />
    </>
  );
}

/** The dates that a follow-up is set to with one press; the rest on its own page. */
export function FollowUpChoices({ lead }: { lead: ShownLead }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const path = to(`leads/${lead.id}/follow-up`);
  return (
    <>
      <MenuHeading>{t("nextStep")}</MenuHeading>
      {FOLLOW_UP_CHOICES.map((choice) => (
        <MenuButton key={choice} icon="clock" formAction={path} name="choice" value={choice}>
          {t(CHOICE_WORDS[choice])}
        </MenuButton>
      ))}
      <MenuLink to={path} icon="calendar">
        {t("anotherDate")}
      </MenuLink>
    </>
  );
}

function ClosingChoices({ lead }: { lead: ShownLead }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const reason = useReasonName();
  const path = to(`leads/${lead.id}/closure`);
  return (
    <>
      <MenuHeading>{t("notALeadHeading")}</MenuHeading>
      {NOT_A_LEAD_REASONS.map((one) => (
        <MenuButton
          key={one}
          icon="ban"
          danger
          formAction={path}
          name="as"
          value={`not-a-lead:${one}`}
        >
          {reason(one)}
        </MenuButton>
      ))}
      <MenuLink to={path} icon="x">
        {t("lostBecause")}
      </MenuLink>
    </>
  );
}
