import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { useConsoleText } from "~/components/operator/console-text";
import { EnquiryActs } from "~/components/operator/enquiry-acts";
import { EnquiryFacts } from "~/components/operator/enquiry-facts";
import { OperatorPage } from "~/components/operator/operator-page";
import { titled } from "~/components/records/record-meta";
import { FormErrors } from "~/components/ui/field";
import { Block, Crumbs } from "~/components/ui/page";
import { Name, UserText } from "~/components/ui/text";
import { ENQUIRY_STATES } from "~/domain/enquiries/enquiry-states";
import { notFound } from "~/http/in-frame.server";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";

import { accept } from "~/lib/result";
import { settleEnquiry } from "~/use-cases/enquiries/settle-enquiry.server";
import { viewEnquiry } from "~/use-cases/enquiries/view-enquiry.server";
import { enquiryDesk } from "~/words/enquiry-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ enquiryId: z.string() });

export const loader = operatorLoader(
  { permission: "enquiries:read", params },
  async ({ ctx, shell, params: { enquiryId }, may }) => {
    const enquiry = await viewEnquiry(ctx, enquiryId);
    if (!enquiry) throw notFound();

    return {
      shell,
      enquiry,
      maySettle: may("enquiries:write"),
      mayReport: may("registers:approve"),
      mayDelete: may("enquiries:delete"),
    };
  },
);

export const action = operatorAction(
  {
    permission: "enquiries:write",
    params,
    form: z.object({ state: z.enum(ENQUIRY_STATES) }),
  },
  async ({ ctx, params: { enquiryId }, form }) => {
    const settled = await settleEnquiry(ctx, enquiryId, form.state);
    return settled.ok ? accept(redirect(consoleHref(`enquiries/${enquiryId}`), 303)) : settled;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.enquiry.id);

/** One enquiry: who wrote what, by when it is answered, and what became of it. */
export default function EnquiryPage() {
  const { enquiry, shell, ...may } = useLoaderData<typeof loader>();
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(enquiryDesk);
  return (
    <OperatorPage title={<Name>{enquiry.name}</Name>}>
      <Crumbs label={t("title")} crumbs={[{ to: consoleHref("enquiries"), label: t("title") }]} />
      <FormErrors errors={formErrors} errorText={useConsoleText()} />
      <EnquiryFacts enquiry={enquiry} zone={shell.timeZone} />
      <Block title={t("message")}>
        <UserText lang={enquiry.locale}>{enquiry.message}</UserText>
      </Block>
      <EnquiryActs enquiry={enquiry} {...may} />
    </OperatorPage>
  );
}
