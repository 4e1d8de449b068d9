import type { MetaFunction } from "@remix-run/cloudflare";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MailingTable } from "~/components/mailings/mailing-table";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { EmptyState } from "~/components/ui/states";
import { operatorLoader } from "~/http/operator-route.server";
import { listMailings } from "~/use-cases/mailings/write-mailing.server";
import { consoleWords } from "~/words/console";
import { mailingDesk } from "~/words/mailings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "mailings:read", params: z.object({}) },
  async ({ ctx, shell, may }) => ({
    shell,
    mailings: await listMailings(ctx),
    mayWrite: may("mailings:write"),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, consoleWords, "news");

export default function NewsDesk() {
  const { mailings, mayWrite } = useLoaderData<typeof loader>();
  const t = useWords(mailingDesk);
  const write = (
    <>
      <Link className="btn" to={consoleHref("news/keys")}>
        {t("programs")}
      </Link>
      {mayWrite && (
        <Link className="btn primary" to={consoleHref("news/new")}>
          {t("write")}
        </Link>
      )}
    </>
  );
  return (
    <OperatorPage title={useWords(consoleWords)("news")} count={mailings.length} actions={write}>
      {mailings.length > 0 ? (
        <MailingTable mailings={mailings} />
      ) : (
        <EmptyState fact={t("none")} help={t("noneHelp")} />
      )}
    </OperatorPage>
  );
}
