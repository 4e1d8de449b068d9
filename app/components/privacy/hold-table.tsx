import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import { formatDate, formatPlainDate } from "~/lib/format";
import { holds as words } from "~/words/holds";
import { privacyDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

interface Hold {
  id: string;
  createdAt: number;
  matter: string;
  citation: string | null;
  until: string | null;
  releasedAt: number | null;
  requestId: string | null;
  file: { id: string; name: string; contactId: string | null } | null;
}

/** Holds: what each keeps, for what, until when, and the button that ends it. */
export function HoldTable({
  holds,
  mayRelease,
  zone,
}: {
  holds: readonly Hold[];
  mayRelease: boolean;
  zone: string;
}) {
  const t = useWords(words);
  const desk = useWords(privacyDesk);
  return (
    <Table
      label={t("title")}
      cards="named"
      head={
        <>
          <Th>{t("file")}</Th>
          <Th>{t("matter")}</Th>
          <Th>{t("setOn")}</Th>
          <Th>{t("until")}</Th>
          <Th>{t("state")}</Th>
          <Th>{desk("actions")}</Th>
        </>
      }
    >
      {holds.map((hold) => (
        <HoldRow key={hold.id} hold={hold} mayRelease={mayRelease} zone={zone} />
      ))}
    </Table>
  );
}

function HoldRow({ hold, mayRelease, zone }: { hold: Hold; mayRelease: boolean; zone: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { file, matter, citation, until, createdAt } = hold;
  return (
    <Tr>
      <Td>{file ? <HeldFile file={file} /> : "–"}</Td>
      <Td of={t("matter")}>
        <bdi>{matter}</bdi>
        {citation && (
          <div className="sm muted">
            <bdi>{citation}</bdi>
          </div>
        )}
      </Td>
      <Td of={t("setOn")}>
        <Instant at={createdAt} zone={zone} />
      </Td>
      <Td of={t("until")}>{until ? formatPlainDate(until, locale) : t("untilReleased")}</Td>
      <Td of={t("state")}>
        <HoldState hold={hold} zone={zone} />
      </Td>
      <Td>{hold.releasedAt === null && mayRelease && <Release id={hold.id} />}</Td>
    </Tr>
  );
}

function HeldFile({ file: { id, name, contactId } }: { file: NonNullable<Hold["file"]> }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <>
      <a href={to(`files/${id}`)}>
        <Name>{name}</Name>
      </a>
      {contactId && (
        <div className="sm">
          <a href={to(`contacts/${contactId}`)}>{t("person")}</a>
        </div>
      )}
    </>
  );
}

function HoldState({ hold: { releasedAt, requestId }, zone }: { hold: Hold; zone: string }) {
  const t = useWords(words);
  const locale = useLocale();
  if (releasedAt !== null)
    return <>{t("released", { date: formatDate(releasedAt, locale, zone) })}</>;
  return <>{t(requestId ? "erasureWaits" : "held")}</>;
}

function Release({ id }: { id: string }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <form method="post" action={to("privacy/holds?index")}>
      <input type="hidden" name="holdId" value={id} />
      <Button>{t("release")}</Button>
    </form>
  );
}
