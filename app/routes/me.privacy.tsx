import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PageViewsKept } from "~/components/consent/page-views-kept";
import { MePage } from "~/components/identity/me-page";
import { OwnData } from "~/components/identity/own-data";
import { PublicLink } from "~/components/layout/public-link";
import { pageTitle } from "~/components/public/public-meta";
import { Block } from "~/components/ui/page";
import { Instant, Mono } from "~/components/ui/text";
import { personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { ownData } from "~/use-cases/identity/own-data.server";
import { me } from "~/words/me";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = personLoader(async ({ identity, person, now, counter, url }) => {
  const [shell, acknowledgements, kept, own, seenBy] = await Promise.all([
    meShell(identity, person, now),
    identity.db.acknowledgementsOf(person.userId),
    counter.kept(),
    ownData(identity, person.userId),
    identity.db.overseersOf(person.userId),
  ]);
  const held = own.map(({ name, rows }) => ({ name, n: rows.length }));
  const page = { locale: person.locale, theme: person.theme };
  return { shell, page, acknowledgements, kept, held, seenBy, back: url.pathname };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("privacy")) }] : [];

/** What is held of a person, who sees what they do, what they have acknowledged, in a form that they can check themselves, and what was counted of this browser. */
export default function MyPrivacyPage() {
  const { shell, acknowledgements, kept, held, seenBy, back } = useLoaderData<typeof loader>();
  const t = useWords(me);

  return (
    <MePage shell={shell} at="privacy">
      <OwnData held={held} seenBy={seenBy} />
      <Block title={t("acknowledged")} count={acknowledgements.length}>
        <p className="sm muted">{t("acknowledgedHelp")}</p>
        <ul>
          {acknowledgements.map(({ id, version, acknowledgedAt, sha256, locale, how }) => (
            <li key={id}>
              <p>
                <a href={`${locale === "ar" ? "/ar" : ""}/privacy/v/${version}`}>
                  <Say
                    words={me}
                    say="acknowledgedOn"
                    with={{ version, at: <Instant at={acknowledgedAt} as="date-time" /> }}
                  />
                </a>{" "}
                <span className="quiet">{t(how)}</span>
              </p>
              <p className="xs quiet">
                SHA-256 <Mono wrap>{sha256}</Mono>
              </p>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={t("cookies")}>
        <p>
          <PublicLink to="/cookies">{t("cookieChoices")}</PublicLink>
        </p>
        <PageViewsKept kept={kept} back={back} />
      </Block>
    </MePage>
  );
}
