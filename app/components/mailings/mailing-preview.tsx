import { Link } from "@remix-run/react";
import { Badge } from "~/components/ui/badge";
import { EmptyState } from "~/components/ui/states";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Ref } from "~/components/ui/text";
import type { Exclusion } from "~/domain/mailings/send-gate";
import { mailingDesk } from "~/words/mailings";
import { useWords } from "~/words/use-words";

interface Shown {
  email: string;
  law: string;
  basis: "consent" | "legitimate-interests" | null;
  excluded: Exclusion | null;
}

/** Whom a letter could go to: on what ground it does, or why it does not. */
export function MailingPreview({
  preview,
  next,
}: {
  preview: readonly Shown[];
  next: string | null;
}) {
  const t = useWords(mailingDesk);
  if (preview.length === 0) return <EmptyState fact={t("nobody")} help={t("noneHelp")} />;
  return (
    <>
      <Table
        label={t("preview")}
        cards="named"
        head={
          <>
            <Th>{t("address")}</Th>
            <Th>{t("outcome")}</Th>
          </>
        }
      >
        {preview.map(({ email, law, basis, excluded }) => (
          <Tr key={email}>
            <Td>
              <Ref>{email}</Ref>
            </Td>
            <Td phone="line">
              <Badge tone={excluded ? undefined : "done"}>
                {excluded ? t(excluded) : t("gets", { basis: t(basis ?? "consent"), law })}
              </Badge>
            </Td>
          </Tr>
        ))}
      </Table>
      {next && (
        <p>
          <Link to={`?after=${encodeURIComponent(next)}`}>{t("next")}</Link>
        </p>
      )}
    </>
  );
}
