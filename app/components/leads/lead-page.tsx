import { Form, Link } from "@remix-run/react";
import { WaysToContact } from "~/components/contacts/ways-to-contact";
import { FileSection } from "~/components/files/file-section";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { DELETE_DIALOG, DeleteDialog } from "~/components/records/delete-dialog";
import { DueText } from "~/components/records/due-text";
import { type FileItem, type TaskItem, TaskRows } from "~/components/records/record-lists";
import { NoteBox } from "~/components/timeline/note-box";
import { RecordTimeline } from "~/components/timeline/record-timeline";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Clocks } from "~/components/ui/clock";
import { opens } from "~/components/ui/dialog";
import { FormErrors } from "~/components/ui/field";
import { MenuButton, MenuLink } from "~/components/ui/menu";
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
import { Comma, Instant, Money, Name, Phone, Ref, UserText } from "~/components/ui/text";
import { useNow } from "~/components/ui/use-now";
import { personsNames } from "~/domain/contacts/names";
import type { WayToContact } from "~/domain/contacts/ways-to-contact";
import type { TimelineEntry } from "~/domain/events/entry";
import { isOpenLead } from "~/domain/leads/lead";
import type { ShownLead } from "~/domain/leads/shown-lead";
import type { EpochMs } from "~/lib/time";
import { leadPages as words } from "~/words/lead-pages";
import { useLocale, useWords } from "~/words/use-words";
import { ActRefused } from "./act-refused";
import { AssignForm, type Owner } from "./assign-form";
import { LeadActions } from "./lead-actions";
import { LeadClocks } from "./lead-clocks";
import {
  isUnset,
  saysTheSame,
  useChannelName,
  useLeadName,
  useLeadRefusal,
  useReasonName,
  useSourceName,
  useStatusName,
  useStepName,
} from "./lead-words";
import { ActToast, type Told } from "./told-act";

export interface LeadView {
  shell: { now: EpochMs; timeZone: string };
  lead: ShownLead;
  /** Everything that they wrote at first, or since they were answered. */
  message: string | null;
  /** Null where the viewer does not see the person. */
  waysToContact: WayToContact[] | null;
  waits: boolean;
  saidAt: EpochMs;
  responseLink: string | null;
  dealId: string | null;
  parentLeadId: string | null;
  ownerName: string | null;
  tasks: TaskItem[];
  files: FileItem[];
  timeline: TimelineEntry[];
  older: string | null;
  before: string | null;
  owners: Owner[];
  targetMs: number;
  told: Told;
  mayWrite: boolean;
  mayAssign: boolean;
  mayNote: boolean;
  mayAddFiles: boolean;
  mayDeleteFiles: boolean;
  mayDelete: boolean;
}

/** One enquiry: its clocks, its words, what is done with it, and what happened. */
export function LeadPage({ view, refused }: { view: LeadView; refused?: string[] }) {
  const { shell, lead, told, mayDelete } = view;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const now = useNow(shell.now);
  const clock = { now, targetMs: view.targetMs };
  return (
    <AppPage toast={<ActToast told={told} from="lead" zone={shell.timeZone} />}>
      <Crumbs label={t("crumbs")} crumbs={[{ to: to("leads"), label: t("leads") }]} />
      <Head view={view} />
      {lead.times.answerDueAt !== null && (
        <Clocks label={t("clock")}>
          <LeadClocks times={lead.times} live {...clock} />
        </Clocks>
      )}
      <FormErrors errors={refused} errorText={useLeadRefusal()} />
      <ActRefused refused={told.refused} />
      <Two
        aside={
          <Aside label={t("aboutLead")}>
            <NextStepBlock lead={lead} now={now} zone={shell.timeZone} />
            {view.waysToContact && (
              <WaysToContact ways={view.waysToContact} now={now} zone={shell.timeZone} />
            )}
            <About view={view} />
            <Whose view={view} />
          </Aside>
        }
      >
        {view.message && (
          <Block
            title={t(view.waits ? "waitsForAnswer" : "theySaid")}
            count={<Instant at={view.saidAt} now={now} zone={shell.timeZone} />}
          >
            <UserText>{view.message}</UserText>
            <ConversationLinks view={view} />
          </Block>
        )}
        {view.tasks.length > 0 && <TaskRows tasks={view.tasks} now={now} zone={shell.timeZone} />}
        <Block title={t("timeline")}>
          {view.mayNote && <NoteBox about={{ type: "lead", id: lead.id }} />}
          <RecordTimeline
            entries={view.timeline.map((entry) =>
              entry.words === view.message ? { ...entry, words: null } : entry,
            )}
            older={view.older}
            before={view.before}
            path={to(`leads/${lead.id}`)}
            now={now}
            zone={shell.timeZone}
          />
        </Block>
        <Block title={t("files")}>
          <FileSection
            about={{ type: "lead", id: lead.id }}
            files={view.files}
            mayWrite={view.mayAddFiles}
            mayDelete={view.mayDeleteFiles}
            isExplained={view.mayNote}
            now={now}
            zone={shell.timeZone}
          />
        </Block>
      </Two>
      {mayDelete && <DeleteDialog title={t("deleteTitle")} help={t("deleteHelp")} />}
    </AppPage>
  );
}

function Head({ view: { lead, mayWrite, mayDelete } }: { view: LeadView }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const name = useLeadName()(lead);
  const [, also] = personsNames(lead, useLocale());
  const status = useStatusName();
  const channel = useChannelName();
  const source = useSourceName();
  const open = isOpenLead(lead.status);
  return (
    <>
      <PageHead record title={<Name>{name}</Name>} also={also && <Name>{also}</Name>}>
        {mayWrite && !open && <Reopen lead={lead} />}
        {mayWrite && (
          <LeadActions lead={lead} from="lead">
            <hr />
            <MenuLink to={to(`leads/${lead.id}/edit`)} icon="pen">
              {t("edit")}
            </MenuLink>
            {mayDelete && (
              <MenuButton type="button" icon="trash" danger {...opens(DELETE_DIALOG)}>
                {t("delete")}
              </MenuButton>
            )}
          </LeadActions>
        )}
      </PageHead>
      <Facts>
        <Badge tone={open ? undefined : "done"}>{status(lead.status)}</Badge>
        <span>{channel(lead.channel)}</span>
        {!saysTheSame(lead) && <bdi>{source(lead.source)}</bdi>}
        {lead.phone && <Phone call>{lead.phone}</Phone>}
        {lead.email && (
          <a href={`mailto:${lead.email}`}>
            <Ref>{lead.email}</Ref>
          </a>
        )}
        {lead.contactId ? (
          <Link to={to(`contacts/${lead.contactId}`)}>{t("openPerson")}</Link>
        ) : (
          <span className="quiet">{t("notYours")}</span>
        )}
      </Facts>
    </>
  );
}

function Reopen({ lead }: { lead: ShownLead }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Form method="post" action={to(`leads/${lead.id}/reopening`)}>
      <Button icon="undo">{t("reopen")}</Button>
    </Form>
  );
}

/** When and what, in the words in which Today lists it. */
function NextStepBlock({ lead, now, zone }: { lead: ShownLead; now: EpochMs; zone: string }) {
  const t = useWords(words);
  const reason = useReasonName();
  const step = useStepName()(lead);
  const at = lead.nextFollowUpAt;
  if (at === null)
    return lead.closedReason ? (
      <AsideBlock title={t("closedWhy")}>{reason(lead.closedReason)}</AsideBlock>
    ) : null;

  const unset = isUnset(lead, now, zone);
  return (
    <AsideBlock title={t("nextStep")}>
      <p>
        <b>{unset ? t("noStep") : <DueText at={at} now={now} zone={zone} />}</b>
        {at < now && (
          <>
            <Comma />
            <Instant at={at} now={now} zone={zone} as="date-time" />
          </>
        )}
        <br />
        {unset ? (
          <>
            <DueText at={at} now={now} zone={zone} /> {t("bySystem")}
          </>
        ) : (
          step
        )}
      </p>
    </AsideBlock>
  );
}

function About({ view }: { view: LeadView }) {
  const { lead, shell, dealId, parentLeadId, message } = view;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const zone = shell.timeZone;
  const { receivedAt, firstResponseAt } = lead.times;
  const pairs = [
    { term: t("received"), value: <Instant at={receivedAt} zone={zone} /> },
    firstResponseAt !== null && {
      term: t("firstAnswer"),
      value: <Instant at={firstResponseAt} zone={zone} />,
    },
    lead.about && { term: t("listing"), value: <Ref>{lead.about}</Ref> },
    lead.price && { term: t("price"), value: <Money {...lead.price} /> },
    dealId && {
      term: t("theDeal"),
      value: <Link to={to(`deals/${dealId}`)}>{t("makeDeal")}</Link>,
    },
    parentLeadId && {
      term: t("touchOf"),
      value: <Link to={to(`leads/${parentLeadId}`)}>{t("lead")}</Link>,
    },
  ].filter((pair) => typeof pair === "object" && pair !== null);
  return (
    <AsideBlock title={t("aboutLead")}>
      <KeyValue pairs={pairs} />
      {!message && <ConversationLinks view={view} />}
    </AsideBlock>
  );
}

function Whose({ view: { lead, ownerName, owners, mayAssign } }: { view: LeadView }) {
  const t = useWords(words);
  const others = owners.filter(({ id }) => id !== lead.ownerId);
  return (
    <AsideBlock title={t("agent")}>
      <p>{ownerName ? <Name>{ownerName}</Name> : t("nobody")}</p>
      {mayAssign && isOpenLead(lead.status) && others.length > 0 && (
        <AssignForm lead={lead} owners={others} from="lead" />
      )}
    </AsideBlock>
  );
}

function ConversationLinks({ view: { lead, responseLink } }: { view: LeadView }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <p className="row sm">
      {lead.threadId && <Link to={to(`threads/${lead.threadId}`)}>{t("openConversation")}</Link>}
      {responseLink && /^https:/.test(responseLink) && (
        <a href={responseLink} target="_blank" rel="noreferrer">
          {t("portalPage")}
        </a>
      )}
    </p>
  );
}
