import { parseWithZod } from "@conform-to/zod/v4";
import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InLanguage } from "~/components/consent/in-language";
import { InOtherLanguages } from "~/components/consent/languages";
import { MailTo } from "~/components/public/facts";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { RequestForm } from "~/components/public/request/request-form";
import { RuleOfRequest } from "~/components/public/request/rule-of-request";
import { PageHead } from "~/components/public/section";
import { ticketForm } from "~/domain/privacy/ticket.form";
import { actionHeaders } from "~/http/identity-route.server";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { hrefIn } from "~/lib/in-language";
import { askersRule } from "~/use-cases/privacy/tickets/askers-rule";
import { receiveTicket } from "~/use-cases/privacy/tickets/receive-ticket.server";
import { requestPage } from "~/words/request-page";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(
  async ({ locale, language, origin, url, company, tickets }) => ({
    ...{ locale, language, origin, company, path: url.pathname },
    rule: askersRule(await tickets(language), url.searchParams.get("rule")),
  }),
);

const FAULTS: Record<string, { field: string; error: string }> = {
  "not-an-email": { field: "email", error: "not-an-email" },
  "not-a-phone": { field: "phone", error: "not-a-phone" },
  "person-not-an-email": { field: "personEmail", error: "not-an-email" },
  "person-not-a-phone": { field: "personPhone", error: "not-a-phone" },
};

export const action = visitorAction({}, async ({ language, tickets }, form) => {
  const submission = parseWithZod(form, { schema: ticketForm });
  const rule = askersRule(await tickets(language), String(form.get("rule") ?? ""));
  // Only the date of another rule was to be seen: all that is typed stands as it was.
  if (form.get("show")) return { initialValue: textsOf(form), rule };
  if (submission.status !== "success") return data({ ...submission.reply(), rule }, 422);

  const outcome = await receiveTicket(await tickets(language), submission.value);
  if (outcome.ok) throw redirect(hrefIn(language, `/privacy/request/${outcome.value}`), 303);
  const { reason } = outcome;
  const fault = FAULTS[reason];
  if (fault) {
    const fieldErrors = { [fault.field]: [fault.error] };
    return data({ ...submission.reply({ fieldErrors }), rule }, 422);
  }

  const wait = "retryAfterS" in outcome ? outcome.retryAfterS : 60;
  const headers = { "Retry-After": String(wait) };
  return data({ ...submission.reply({ formErrors: [reason] }), rule }, { status: 429, headers });
});

const textsOf = (form: FormData) =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.language, requestPage);
  return publicMeta(data, "/privacy/request", pageTitle(data.locale, t("title")), t("description"));
};

/** Where anybody asks about their data, in their language. It says nothing of anybody. */
export default function RequestPage() {
  const { language } = useLoaderData<typeof loader>();
  return (
    <PublicPage>
      <InLanguage of={language}>
        <Asking />
      </InLanguage>
    </PublicPage>
  );
}

const FORM = "request";

function Asking() {
  const { rule, company } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(requestPage);
  const mail = <MailTo address={company.privacyEmail} />;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")}>
        <InOtherLanguages path="/privacy/request" />
      </PageHead>
      <section className="wrap">
        <div className="split form-first">
          <RequestForm last={last} id={FORM} />
          <div className="stack">
            <RuleOfRequest rule={last?.rule ?? rule} form={FORM} />
            <p className="sm">
              <Say words={requestPage} say="twoWays" with={{ mail }} />
            </p>
          </div>
        </div>
      </section>
    </>
  );
}
