import type { ReactNode } from "react";
import { Button, OutsideLink } from "~/components/ui/button";
import { Block, Row } from "~/components/ui/page";
import type { EnquiryState } from "~/domain/enquiries/enquiry-states";
import { enquiryDesk } from "~/words/enquiry-desk";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

const MARKS = { answered: "markAnswered", closed: "markClosed", open: "markOpen" } as const;

/** What can be done with an enquiry: answer it, say what became of it, hand it on, delete it. */
export function EnquiryActs({
  enquiry: { id, email, state },
  maySettle,
  mayReport,
  mayDelete,
}: {
  enquiry: { id: string; email: string; state: EnquiryState };
  maySettle: boolean;
  mayReport: boolean;
  mayDelete: boolean;
}) {
  const t = useWords(enquiryDesk);
  const marks = state === "open" ? (["answered", "closed"] as const) : (["open"] as const);
  const path = consoleHref(`enquiries/${id}`);
  return (
    <>
      <form method="post">
        <Row>
          <OutsideLink href={`mailto:${email}?subject=${id}`} look="primary" icon="mail">
            {t("reply")}
          </OutsideLink>
          {maySettle &&
            marks.map((mark) => (
              <Button key={mark} name="state" value={mark}>
                {t(MARKS[mark])}
              </Button>
            ))}
        </Row>
      </form>
      {maySettle && mayReport && (
        <Act title={t("child")} says={t("childText")} path={`${path}/child`}>
          <Button>{t("childPress")}</Button>
        </Act>
      )}
      {mayDelete && (
        <Act title={t("delete")} says={t("deleteText")} path={`${path}/delete`}>
          <Button look="danger" icon="trash">
            {t("deletePress")}
          </Button>
        </Act>
      )}
    </>
  );
}

function Act({
  title,
  says,
  path,
  children,
}: {
  title: string;
  says: string;
  path: string;
  children: ReactNode;
}) {
  return (
    <Block title={title}>
      <form method="post" action={path} className="stack">
        <p className="sm muted">{says}</p>
        <Row>{children}</Row>
      </form>
    </Block>
  );
}
