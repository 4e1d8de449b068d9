import { parseWithZod } from "@conform-to/zod/v4";
import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactForm } from "~/components/public/contact/contact-form";
import { Receipt } from "~/components/public/contact/receipt";
import { Facts, MailTo } from "~/components/public/facts";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead } from "~/components/public/section";
import { Notice } from "~/components/ui/notice";
import { childReport } from "~/domain/enquiries/child-report";
import { contactForm, type EnquiryForm, isEnquiry } from "~/domain/enquiries/enquiry.form";
import { CONTACT_TOPICS } from "~/domain/enquiries/enquiry-topics";
import { daysOf } from "~/domain/policy/retention";
import { actionHeaders } from "~/http/identity-route.server";
import { type Visitor, visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { toHref } from "~/lib/locale";
import { accept } from "~/lib/result";
import { receiveEnquiry } from "~/use-cases/enquiries/receive-enquiry.server";
import { receiveTicket } from "~/use-cases/privacy/tickets/receive-ticket.server";
import { contactPage } from "~/words/company";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(
  async ({ locale, origin, url, company, enquiries, registers }) => {
    const asked = url.searchParams.get("receipt");
    const topic = url.searchParams.get("topic");
    return {
      locale,
      origin,
      company,
      keptDays: daysOf(await registers.retention(), "enquiries"),
      asked: asked !== null,
      receipt: asked && (await (await enquiries(locale)).db.receiptOf(asked)),
      topic: CONTACT_TOPICS.find((one) => one === topic),
    };
  },
);

export const action = visitorAction({ maxBytes: 65_536 }, async (visitor, form) => {
  const submission = parseWithZod(form, { schema: contactForm });
  if (submission.status !== "success") return data(submission.reply(), 422);

  const { value } = submission;
  const outcome = isEnquiry(value) ? await write(visitor, value) : await report(visitor, value);
  if (outcome.ok) throw redirect(outcome.value, 303);
  if (!("retryAfterS" in outcome))
    return data(submission.reply({ fieldErrors: { email: [outcome.reason] } }), 422);

  const headers = { "Retry-After": String(outcome.retryAfterS) };
  return data(submission.reply({ formErrors: [outcome.reason] }), { status: 429, headers });
});

/** Where the receipt of an enquiry is. */
async function write({ url, locale, enquiries }: Visitor, form: EnquiryForm) {
  const outcome = await receiveEnquiry(await enquiries(locale), form);
  return outcome.ok ? accept(`${url.pathname}?receipt=${outcome.value}`) : outcome;
}

/** What is said of a child's data is a request, and has its own address. */
async function report({ locale, tickets }: Visitor, form: Parameters<typeof childReport>[0]) {
  const outcome = await receiveTicket(await tickets(locale), childReport(form));
  return outcome.ok ? accept(toHref(locale, `/privacy/request/${outcome.value}`)) : outcome;
}

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, contactPage);
  return publicMeta(data, "/contact", pageTitle(data.locale, t("title")), t("description"));
};

export default function ContactPage() {
  const { company, keptDays, asked, receipt, topic } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(contactPage);
  if (receipt)
    return (
      <PublicPage>
        <PageHead title={t("received")} lead={t("lead")} />
        <section className="wrap receipt">
          <Receipt {...receipt} />
        </section>
      </PublicPage>
    );
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        {asked && <Notice tone="late">{t("unknown")}</Notice>}
      </PageHead>
      <section className="wrap">
        <div className="split form-first">
          <ContactForm last={last} topic={topic} keptDays={keptDays} />
          <div className="stack">
            <h2 className="md-h">{t("other")}</h2>
            <Facts
              facts={[
                [t("support"), <MailTo key="support" address={company.supportEmail} />],
                [t("privacy"), <MailTo key="privacy" address={company.privacyEmail} />],
                [
                  t("security"),
                  <a key="security" href="/.well-known/security.txt">
                    <bdi className="n">security.txt</bdi>
                  </a>,
                ],
                [t("address"), <Post key="post" {...company} />],
              ]}
            />
          </div>
        </div>
      </section>
    </PublicPage>
  );
}

const Post = ({ legalName, address }: { legalName: string; address: string }) => (
  <>
    <bdi>{legalName}</bdi>
    <br />
    <bdi>{address}</bdi>
  </>
);
