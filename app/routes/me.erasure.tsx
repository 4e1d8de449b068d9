import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountErasure } from "~/components/identity/account-erasure";
import { formState } from "~/components/identity/form-state";
import { MePage } from "~/components/identity/me-page";
import { pageTitle } from "~/components/public/public-meta";
import { Notice } from "~/components/ui/notice";
import { accountErasureForm } from "~/domain/privacy/account-erasure.form";
import { actionHeaders, personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { accept, refuse } from "~/lib/result";
import { confirmOwn, sendOwnLink } from "~/use-cases/identity/confirm-own.server";
import {
  askOwnErasure,
  keepAccount,
  viewOwnErasure,
} from "~/use-cases/privacy/account/ask-erasure.server";
import { accountErasure } from "~/words/account-erasure";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** What has just happened. */
const TOLD = ["linkSent", "kept"] as const;

export const loader = personLoader(async ({ identity, person, now, url, tickets }) => {
  const [shell, leaving] = await Promise.all([
    meShell(identity, person, now),
    viewOwnErasure(await tickets(person.locale), person.userId),
  ]);
  const { searchParams } = url;
  const told = TOLD.find((name) => searchParams.get("told") === name) ?? null;
  const page = { locale: person.locale, theme: person.theme };
  return { shell, page, now, told, link: searchParams.get("link"), ...leaving };
});

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

const back = (query: string) => accept(redirect(`/me/erasure${query}`, 303));

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [{ title: pageTitle(data.page.locale, say(data.page.locale, accountErasure)("title")) }]
    : [];

/** Where somebody has their own account erased, and can change their mind. */
export default function MyErasurePage() {
  const facts = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(accountErasure);
  const { shell, told } = facts;

  return (
    <MePage shell={shell} at="privacy">
      {told && <Notice tone="done">{t(told)}</Notice>}
      <AccountErasure {...facts} state={state} zone={shell?.timeZone} />
    </MePage>
  );
}
