import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { MePage } from "~/components/identity/me-page";
import { CertificateSheet } from "~/components/privacy/certificate-sheet";
import { pageTitle } from "~/components/public/public-meta";
import { OutsideLink } from "~/components/ui/button";
import { Block, KeyValue, Row } from "~/components/ui/page";
import { certificateIn } from "~/domain/privacy/certificate";
import { personLoader } from "~/http/identity-route.server";
import { notFound } from "~/http/in-frame.server";
import { meShell } from "~/http/me-shell.server";

import { formatDate, formatPlainDate } from "~/lib/format";
import { endedWorkspace } from "~/words/subscription";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** A workspace that is no more, to whoever belonged to it: what happened, and its owners' certificate. */
export const loader = personLoader(async ({ identity, person, params, now, url }) => {
  const former = await identity.db.endedOf(person.userId);
  const found = former.find(({ id }) => id === params.workspaceId);
  if (!found) throw notFound();

  const { id, name, timeZone, endedAt, purgedAt, historyUntil, keptUntil, role } = found;
  const signed = found.certificate as { lines?: Record<"en" | "ar", string[]> } | null;
  const isOwners = role === "owner" && signed !== null;
  return {
    shell: await meShell(identity, person, now),
    page: { locale: person.locale, theme: person.theme },
    ended: { id, name, timeZone, endedAt, purgedAt, historyUntil, keptUntil },
    origin: url.origin,
    lines: isOwners ? [] : (signed?.lines?.[person.locale] ?? []),
    certificate: isOwners ? certificateIn(signed) : null,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const title = say(data.page.locale, endedWorkspace)("title", { name: data.ended.name });
  return [{ title: pageTitle(data.page.locale, title) }];
};

export default function EndedWorkspacePage() {
  const { shell, ended, lines, certificate, origin } = useLoaderData<typeof loader>();
  const t = useWords(endedWorkspace);
  return (
    <MePage shell={shell} at="profile">
      <Block title={t("title", { name: ended.name })}>
        <Dates />
        {lines.map((line) => (
          <p key={line} className="muted">
            {line}
          </p>
        ))}
        {certificate ? (
          <Row>
            <OutsideLink href={`/me/ended/${ended.id}/certificate`} icon="download">
              {t("download")}
            </OutsideLink>
            <OutsideLink href="/privacy/verify" icon="check">
              {t("check")}
            </OutsideLink>
          </Row>
        ) : (
          <p>{t("askOwner")}</p>
        )}
      </Block>
      {certificate && (
        <CertificateSheet certificate={certificate} zone={ended.timeZone} origin={origin} />
      )}
    </MePage>
  );
}

function Dates() {
  const { ended } = useLoaderData<typeof loader>();
  const t = useWords(endedWorkspace);
  const locale = useLocale();
  const day = (at: number) => formatDate(at, locale, ended.timeZone);
  const { endedAt, purgedAt, historyUntil, keptUntil } = ended;
  return (
    <KeyValue
      pairs={[
        { term: t("ended"), value: day(endedAt) },
        { term: t("purged"), value: purgedAt === null ? t("underWay") : day(purgedAt) },
        ...(historyUntil
          ? [{ term: t("history"), value: formatPlainDate(historyUntil, locale) }]
          : []),
        { term: t("contract"), value: day(keptUntil) },
      ]}
    />
  );
}
