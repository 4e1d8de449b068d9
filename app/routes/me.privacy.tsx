import type { MetaFunction } from "@remix-run/cloudflare";
import { redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageViewsKept } from "~/components/consent/page-views-kept";
import { AccountErasure } from "~/components/identity/account-erasure";
import { formState } from "~/components/identity/form-state";
import { MePage } from "~/components/identity/me-page";
import { OwnData, OwnDataSeen } from "~/components/identity/own-data";
import { PublicLink } from "~/components/layout/public-link";
import { pageTitle } from "~/components/public/public-meta";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { Instant, Mono } from "~/components/ui/text";
import { accountErasureForm } from "~/domain/privacy/account-erasure.form";
import { actionHeaders, personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { accept, refuse } from "~/lib/result";
import { confirmOwn, sendOwnLink } from "~/use-cases/identity/confirm-own.server";
import { ownData } from "~/use-cases/identity/own-data.server";
import { viewPreferences } from "~/use-cases/mailings/preferences.server";
import {
  askOwnErasure,
  keepAccount,
  viewOwnErasure,
} from "~/use-cases/privacy/account/ask-erasure.server";
import { accountErasure } from "~/words/account-erasure";
import { me } from "~/words/me";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = personLoader(async (door) => {
  const { identity, person, now, counter, url, tickets, mailings, subProcessors } = door;
  const { said } = await viewPreferences(await mailings(person.locale), person.email);
  const [shell, acknowledgements, kept, own, seenBy, leaving, looks, listed] = await Promise.all([
    meShell(identity, person, now),
    identity.db.acknowledgementsOf(person.userId),
    counter.kept(),
    ownData(identity, person.userId, said),
    identity.db.overseersOf(person.userId),
    viewOwnErasure(await tickets(person.locale), person.userId),
    identity.db.looksAt(person.userId),
    subProcessors(),
  ]);
  const receivers = listed.map(({ id, name, purpose }) => ({ id, name, purpose }));
  const sharing = { looks, receivers };
  const { searchParams } = url;
  const told = TOLD.find((name) => searchParams.get("told") === name) ?? null;
  const link = searchParams.get("link");
  const held = own.map(({ name, rows }) => ({ name, n: rows.length }));
  const page = { locale: person.locale, theme: person.theme };
  const back = url.pathname;
  return {
    shell,
    page,
    acknowledgements,
    kept,
    held,
    seenBy,
    back,
    now,
    told,
    link,
    ...sharing,
    ...leaving,
  };
});

/** What has just happened. */
const TOLD = ["linkSent", "kept"] as const;

export const action = personAction(
  { form: accountErasureForm },
  async ({ identity, person, tickets, form }) => {
    const ctx = { ...(await tickets(person.locale)), actor: person.userId };
    if (form.do === "send-link") {
      const sent = await sendOwnLink(identity, person);
      return sent.ok ? back("?told=linkSent") : sent;
    }
    if (form.do === "keep") {
      const kept = await keepAccount(ctx, person.userId);
      return kept.ok ? back("?told=kept") : kept;
    }
    const { ownedAlone } = await viewOwnErasure(ctx, person.userId);
    if (ownedAlone.length > 0) return refuse("last-owner");
    const confirmed = await confirmOwn(identity, person, form);
    if (!confirmed.ok) return confirmed;
    const asked = await askOwnErasure(ctx, person, form.when);
    return asked.ok ? back("") : asked;
  },
);

const back = (query: string) => accept(redirect(`/me/privacy${query}#erase`, 303));

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("privacy")) }] : [];

/** What is held of a person, who sees what they do, what they have acknowledged, in a form that they can check themselves, and what was counted of this browser. */
export default function MyPrivacyPage() {
  const facts = useLoaderData<typeof loader>();
  const { shell, acknowledgements, kept, held, seenBy, back, told } = facts;
  const state = formState(useActionData<typeof action>());
  const t = useWords(me);
  const own = useWords(accountErasure);

  return (
    <MePage shell={shell} at="privacy">
      {told && <Notice tone="done">{own(told)}</Notice>}
      <OwnData held={held} seenBy={seenBy} />
      <OwnDataSeen {...facts} zone={shell?.timeZone} />
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
      <AccountErasure {...facts} state={state} zone={shell?.timeZone} />
    </MePage>
  );
}
