import { Link } from "@remix-run/react";
import { consoleHref } from "~/components/operator/console-href";
import { Badge } from "~/components/ui/badge";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { mailingDesk, mailingPurposeWords } from "~/words/mailings";
import { useLocale, useWords } from "~/words/use-words";

export interface ShownMailing {
  id: string;
  purpose: MailingPurpose;
  subjectEn: string;
  subjectAr: string;
  state: "draft" | "sending" | "sent";
  sentCount: number;
  excludedCount: number;
}

/** Letters of news, and how many they reached. */
export function MailingTable({ mailings }: { mailings: readonly ShownMailing[] }) {
  const t = useWords(mailingDesk);
  const named = useWords(mailingPurposeWords);
  const locale = useLocale();
  return (
    <Table
      label={t("write")}
      cards="named"
      head={
        <>
          <Th>{t(locale === "ar" ? "subjectAr" : "subjectEn")}</Th>
          <Th>{t("purpose")}</Th>
          <Th>{t("state")}</Th>
          <Th num>{t("sentTo")}</Th>
          <Th num>{t("excluded")}</Th>
        </>
      }
    >
      {mailings.map(({ id, purpose, state, sentCount, excludedCount, ...subject }) => (
        <Tr key={id}>
          <Td>
            <Link to={consoleHref(`news/${id}`)} className="tbl-name">
              <bdi>{locale === "ar" ? subject.subjectAr : subject.subjectEn}</bdi>
            </Link>
          </Td>
          <Td phone="line">{named(purpose)}</Td>
          <Td>
            <Badge tone={state === "sent" ? "done" : "soon"}>{t(state)}</Badge>
          </Td>
          <Td num phone="line">
            {sentCount}
          </Td>
          <Td num phone="line">
            {excludedCount}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
