import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ObjectToCounting } from "~/components/consent/object-to-counting";
import { PageViewsKept } from "~/components/consent/page-views-kept";
import { MePage } from "~/components/identity/me-page";
import { OwnData, OwnDataSeen } from "~/components/identity/own-data";
import { OwnErasure } from "~/components/identity/own-erasure";
import { OwnRequestList } from "~/components/identity/own-request-list";
import { OwnRights } from "~/components/identity/own-rights";
import { PublicLink } from "~/components/layout/public-link";
import { pageTitle } from "~/components/public/public-meta";
import { Block } from "~/components/ui/page";
import { Instant, Mono } from "~/components/ui/text";
import { shortHash } from "~/domain/privacy/certificate";
import { ownRequestForm } from "~/domain/privacy/own-request.form";
import { actionHeaders, personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { accept } from "~/lib/result";
import { ownData } from "~/use-cases/identity/own-data.server";
import { receiversAt } from "~/use-cases/identity/receivers";
import { heldOfNews } from "~/use-cases/mailings/preferences.server";
import { viewOwnErasure } from "~/use-cases/privacy/account/ask-erasure.server";
import {
  askOwnRequest,
  heldOfRequest,
  viewOwnRequests,
} from "~/use-cases/privacy/account/own-requests.server";
import { heldOfSurveys } from "~/use-cases/surveys/held-of-surveys.server";
import { consentInTwo } from "~/words/consent-in-two";
import { me } from "~/words/me";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = personLoader(async (door) => {
  const { identity, person, now, counter, url, tickets, mailings, surveys, subProcessors } = door;
  const desk = await tickets(person.locale);
  const [ofNews, answered, requests] = await Promise.all([
    heldOfNews(await mailings(person.locale), person.email),
    heldOfSurveys(surveys(person.locale), person.userId),
    viewOwnRequests(desk, person.userId),
  ]);
  const [shell, acknowledgements, kept, own, seenBy, leaving, looks, listed, isCounted] =
    await Promise.all([
      meShell(identity, person, now),
      identity.db.acknowledgementsOf(person.userId),
      counter.kept(),
      ownData(identity, person.userId, {
        ...{ ...ofNews, surveys: answered },
        requests: requests.map(heldOfRequest),
      }),
      identity.db.overseersOf(person.userId),
      viewOwnErasure(desk, person.userId),
      identity.db.looksAt(person.userId),
      subProcessors(),
      counter.counts(),
    ]);
  const receivers = receiversAt(listed, now);
  const sharing = { looks, receivers };
  const held = own.map(({ name, rows }) => ({ name, n: rows.length }));
  const page = { locale: person.locale, theme: person.theme };
  const counted = { kept, isCounted, back: url.pathname };
  const { erasure } = leaving;
  const asked = { requests, isSent: url.searchParams.has("asked") };
  return { shell, asked, page, now, acknowledgements, held, seenBy, counted, erasure, ...sharing };
});

/** What somebody asks of us who is signed in. */
export const action = personAction({ form: ownRequestForm }, async ({ person, tickets, form }) => {
  const asked = await askOwnRequest(await tickets(person.locale), person, form);
  return asked.ok ? accept(redirect("/me/privacy?asked", 303)) : asked;
});

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("privacy")) }] : [];

/**
 * What is held of a person, who sees what they do, what they have acknowledged, in a form that they can check
 * themselves, and what was counted of this browser.
 */
export default function MyPrivacyPage() {
  const facts = useLoaderData<typeof loader>();
  const { shell, acknowledgements, held, seenBy, counted, erasure, asked } = facts;
  const t = useWords(me);

  return (
    <MePage shell={shell} at="privacy">
      <div className="sm">
        <OwnRights last={useActionData<typeof action>()} isSent={asked.isSent} />
        <OwnRequestList requests={asked.requests} zone={shell?.timeZone} />
        <OwnData held={held} seenBy={seenBy} />
        <OwnDataSeen {...facts} zone={shell?.timeZone} />
        <Block title={t("acknowledged")} count={acknowledgements.length}>
          <p className="sm muted">{t("acknowledgedHelp")}</p>
          <ul className="lines">
            {acknowledgements.map(
              ({ id, document, version, acknowledgedAt, sha256, locale, how }) => (
                <li key={id}>
                  <p>
                    <a href={`${locale === "ar" ? "/ar" : ""}/${document}/v/${version}`}>
                      <Say
                        words={me}
                        say="acknowledgedOn"
                        with={{
                          document,
                          version,
                          at: <Instant at={acknowledgedAt} as="date-time" />,
                        }}
                      />
                    </a>{" "}
                    <span className="quiet">{t(how)}</span>
                  </p>
                  <details className="quiet">
                    <summary>
                      SHA-256 <Mono>{shortHash(sha256)}</Mono>
                    </summary>
                    <Mono wrap>{sha256}</Mono>
                  </details>
                </li>
              ),
            )}
          </ul>
        </Block>
        <Block title={t("cookies")}>
          <p>
            <PublicLink to="/cookies">{t("cookieChoices")}</PublicLink>
          </p>
          <PageViewsKept kept={counted.kept} back={counted.back} words={consentInTwo} />
          {counted.isCounted && <ObjectToCounting back={counted.back} />}
        </Block>
        <OwnErasure endsAt={erasure?.endsAt ?? null} now={facts.now} zone={shell?.timeZone} />
      </div>
    </MePage>
  );
}
