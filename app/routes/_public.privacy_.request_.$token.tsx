import { parseWithZod } from "@conform-to/zod/v4";
import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InLanguage } from "~/components/consent/in-language";
import { InOtherLanguages } from "~/components/consent/languages";
import { PublicLink } from "~/components/layout/public-link";
import { LateAnswer } from "~/components/privacy/late-answer";
import { pageTitle } from "~/components/public/public-meta";
import { PublicPage, TextPage } from "~/components/public/public-page";
import { TicketAnswers } from "~/components/public/request/ticket-answers";
import { TicketCode } from "~/components/public/request/ticket-code";
import { TicketFacts } from "~/components/public/request/ticket-facts";
import { PageHead } from "~/components/public/section";
import { codeForm } from "~/domain/privacy/ticket.form";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { withoutLocale } from "~/lib/locale";
import {
  confirmTicket,
  sendAgain,
  withdrawTicket,
} from "~/use-cases/privacy/tickets/confirm-ticket.server";
import { ticketBehind } from "~/use-cases/privacy/tickets/ticket";
import { viewTicket } from "~/use-cases/privacy/tickets/view-ticket.server";
import { lateAnswer } from "~/words/late-answer";
import { refusalLetter } from "~/words/refusal-letter";
import { requestNotFound } from "~/words/request-not-found";
import { requestPage } from "~/words/request-page";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

const notFound = () => new Response("Not found", { status: 404 });

export const loader = visitorLoader(
  async ({ locale, language, url, company, tickets }, { params }) => {
    const ctx = await tickets(language);
    const id = await ticketBehind(ctx.services, params.token ?? "");
    const ticket = id ? ((await viewTicket(ctx, id)) ?? null) : null;
    const isSentAgain = url.searchParams.has("again");
    const path = url.pathname.replace(/\.data$/, "");
    return data(
      { locale, language, path, ticket, isSentAgain, mail: company.privacyEmail },
      { status: ticket ? 200 : 404 },
    );
  },
);

export const action = visitorAction({}, async ({ url, language, tickets }, form, { params }) => {
  const ctx = await tickets(language);
  const id = await ticketBehind(ctx.services, params.token ?? "");
  if (!id) throw notFound();
  const submission = parseWithZod(form, { schema: codeForm });
  if (submission.status !== "success") return data(submission.reply(), 422);

  const { do: act, code = "" } = submission.value;
  const acts = {
    code: () => confirmTicket(ctx, id, code),
    again: () => sendAgain(ctx, id),
    withdraw: () => withdrawTicket(ctx, id),
  };
  const outcome = await acts[act]();
  // What stands in the way of taking it back is on the page: it was answered meanwhile.
  if (outcome.ok || act === "withdraw") throw redirect(pageAfter(url, act), 303);
  return data(submission.reply({ fieldErrors: { code: [outcome.reason] } }), 422);
});

/** The same page, which says that another code was asked for where it was. */
function pageAfter({ pathname, searchParams }: URL, act: string): string {
  const search = new URLSearchParams(searchParams);
  search.delete("again");
  if (act === "again") search.set("again", "1");
  return search.size > 0 ? `${pathname}?${search}` : pathname;
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: pageTitle(data.locale, say(data.language, requestPage)("yours")) },
        { name: "robots", content: "noindex" },
      ]
    : [];

/** A request's own address: where it stands, its code, and what was answered. */
export default function TicketPage() {
  const { language, ticket } = useLoaderData<typeof loader>();
  if (!ticket) return <NoSuchRequest />;

  return (
    <PublicPage>
      <InLanguage of={language}>
        <Standing ticket={ticket} />
      </InLanguage>
    </PublicPage>
  );
}

/** The address was cut short or changed: where the whole of it is, and how to ask anew. */
function NoSuchRequest() {
  const t = useWords(requestNotFound);
  return (
    <TextPage title={t("title")} lead={t("help")}>
      <p className="row">
        <PublicLink to="/privacy/request" className="btn primary big">
          {t("again")}
        </PublicLink>
        <PublicLink to="/contact" className="btn big">
          {t("write")}
        </PublicLink>
      </p>
    </TextPage>
  );
}

type Ticket = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["ticket"]>;

function Standing({ ticket }: { ticket: Ticket }) {
  const { path, isSentAgain, mail } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(requestPage);
  return (
    <>
      <PageHead title={t("yours")} lead={t("keepAddress")}>
        <InOtherLanguages path={withoutLocale(path)} />
      </PageHead>
      <section className="wrap stack loose">
        <TicketFacts ticket={ticket} />
        {ticket.late && <LateAnswer late={ticket.late} words={lateAnswer} letter={refusalLetter} />}
        {!ticket.isVerified && !ticket.isClosed && (
          <TicketCode
            {...ticket}
            mail={mail}
            mayTakeBack={ticket.mayTakeBack === true && ticket.answers.length === 0}
            isSentAgain={isSentAgain && !last}
            last={last}
          />
        )}
        {(ticket.isVerified || ticket.isClosed || ticket.answers.length > 0) && (
          <TicketAnswers ticket={ticket} path={path} />
        )}
      </section>
    </>
  );
}
