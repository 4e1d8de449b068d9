import { formState, type LastAnswer } from "~/components/forms/form-state";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Block, Row, Stack } from "~/components/ui/page";
import { asksToStop } from "~/domain/contacts/objections";
import type { RequestAct, RequestState, RequestType } from "~/domain/privacy/request-states";
import { dataRights } from "~/words/data-rights";
import { requestDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";
import { AnswerForm } from "./answer-form";
import { NameRecord } from "./name-record";

export interface OpenRequest {
  id: string;
  type: RequestType;
  state: RequestState;
  contactId: string | null;
  /** The address or the number that whoever asked from outside gave. */
  asker: string | null;
  /** Nothing shows yet that whoever asked is the person, and an answer is open to them. */
  isToBeCalled: boolean;
  /** A report about a child, and nobody said yet whose record it means. */
  isOfNobody: boolean;
  acts: readonly RequestAct[];
  dueOn: string;
  extension: string | null;
  /** The use that is to stop has stopped already. */
  isStopped: boolean;
}

/** What the desk can do with an open request: the person's tools, more time, and the answer. */
export function RequestTools({ request, last }: { request: OpenRequest; last: LastAnswer }) {
  const { acts } = request;
  const t = useWords(requestDesk);
  const { formErrors } = formState(last);
  const errorText = useDeskText();
  return (
    <>
      <FormErrors errors={formErrors} errorText={errorText} />
      {request.isOfNobody && <NameRecord last={last} />}
      {hasTools(request) && (
        <Block title={t("tools")}>
          <Stack>
            {request.isToBeCalled && request.contactId && (
              <Notice tone="late">{t("callFirst")}</Notice>
            )}
            <PersonTools {...request} />
            <StopTool {...request} />
            <Acts {...request} />
          </Stack>
        </Block>
      )}
      {acts.includes("refuse") && <AnswerForm request={request} last={last} />}
    </>
  );
}

const STEPS = ["accept", "release"] as const;

const mayStop = ({ type, acts }: Pick<OpenRequest, "type" | "acts">) =>
  asksToStop(type) && acts.includes("finish");

/** Of who asked the company itself, and is no contact, there may be nothing but to answer. */
const hasTools = (request: OpenRequest) =>
  request.contactId !== null || mayStop(request) || STEPS.some((act) => request.acts.includes(act));

const useDeskText = () => useRefusalIn(requestDesk);

/** Where the work itself is done: on the person's own pages, by their own gates. */
function PersonTools({ id, type, state, contactId, acts }: OpenRequest) {
  const t = useWords(requestDesk);
  const rights = useWords(dataRights);
  const to = useWorkspaceHref();
  if (!contactId) return null;

  const path = to(`contacts/${contactId}`);
  const isOpen = acts.includes("finish");
  // What the product gave up doing is tried again, and not begun beside it.
  const isBegun = state === "error";
  return (
    <Row>
      <LinkButton to={path}>{t("find")}</LinkButton>
      {(type === "access" || type === "portability") && isOpen && !isBegun && (
        <form method="post" action={`${path}/package?type=${type}`}>
          <input type="hidden" name="request" value={id} />
          <Button icon="download">{rights("makePackage")}</Button>
        </form>
      )}
      {type === "correction" && <LinkButton to={`${path}/edit`}>{t("correct")}</LinkButton>}
      {type === "erasure" && !isBegun && (
        <LinkButton to={`${path}/erasure`}>{rights("erase")}</LinkButton>
      )}
      {isOpen && type !== "erasure" && (
        <form method="post">
          <Button name="act" value="restrict">
            {t("restrictNow")}
          </Button>
        </form>
      )}
    </Row>
  );
}

/** By the number on file, or the address that was given; where the record is gone there may be neither. */
function howToConfirm({ contactId, asker }: Pick<OpenRequest, "contactId" | "asker">) {
  if (contactId) return "confirmHelp";
  return asker?.includes("@") ? "confirmByMail" : "confirmNobody";
}

/** Also of who asked the company itself, and is no contact. */
function StopTool({ type, acts, isStopped }: OpenRequest) {
  const t = useWords(requestDesk);
  if (!mayStop({ type, acts })) return null;
  if (isStopped) return <Notice tone="done">{t("stoppedAlready")}</Notice>;

  return (
    <form method="post">
      <Button name="act" value="stop">
        {t("stopNow")}
      </Button>
    </form>
  );
}

function Acts({ acts, ...request }: OpenRequest) {
  const t = useWords(requestDesk);
  const offered = STEPS.filter((act) => acts.includes(act));
  if (offered.length === 0) return null;

  return (
    <form method="post" className="stack">
      {acts.includes("accept") && <p className="sm muted">{t(howToConfirm(request))}</p>}
      <Row>
        {offered.map((act) => (
          <Button key={act} name="act" value={act}>
            {t(act === "accept" ? "confirmIdentity" : act)}
          </Button>
        ))}
      </Row>
    </form>
  );
}
