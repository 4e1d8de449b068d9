import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { versionsHref } from "~/components/operator/console-href";
import { useConsoleText } from "~/components/operator/console-text";
import { OperatorPage } from "~/components/operator/operator-page";
import { PolicyProposalForm } from "~/components/operator/policy-proposal-form";
import { PolicyVersionTable } from "~/components/operator/policy-version-table";
import { WaitingPeriods } from "~/components/operator/waiting-periods";
import { TextDifference } from "~/components/policy/text-difference";
import { recordTitle } from "~/components/records/record-meta";
import { FormErrors } from "~/components/ui/field";
import { Block } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { Tabs } from "~/components/ui/tabs";
import { DOCUMENTS } from "~/config/policy-version";
import type { Stretch } from "~/domain/policy/text-diff";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import type { Locale } from "~/lib/locale";
import { accept } from "~/lib/result";
import { preparePolicy } from "~/use-cases/policy/prepare-policy.server";
import { publishPolicy, withdrawPolicy } from "~/use-cases/policy/settle-policy.server";
import { viewPolicyDesk } from "~/use-cases/policy/view-policy-desk.server";
import type { ChangedSentence } from "~/use-cases/policy/wording-only.server";
import { policyDesk } from "~/words/console";
import { publicPages } from "~/words/public-pages";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({});
const of = z.enum(DOCUMENTS).default("privacy");
const sentence = z.string().trim().min(3).max(1000);
const form = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("propose"),
    of,
    kind: z.enum(["wording", "material"]),
    effectiveOn: z.iso.date(),
    summaryEn: sentence,
    summaryAr: sentence,
    lawReason: z.string().trim().max(500).optional(),
  }),
  z.object({ do: z.enum(["publish", "withdraw"]), of, id: z.string() }),
]);

export const loader = operatorLoader(
  { permission: "registers:read", params },
  async ({ ctx, request, shell, may, member }) => {
    const asked = of.catch("privacy").parse(new URL(request.url).searchParams.get("of"));
    return {
      ...{ shell, of: asked },
      ...(await viewPolicyDesk(ctx, asked)),
      mayPublish: may("policy:publish"),
      viewer: member.userId as string,
    };
  },
);

export const action = operatorAction(
  { permission: "policy:publish", params, form },
  async ({ ctx, form }) => {
    const outcome =
      form.do === "propose"
        ? await preparePolicy(ctx, { ...form, lawReason: form.lawReason ?? null }, form.of)
        : await (form.do === "publish" ? publishPolicy : withdrawPolicy)(ctx, form.id, form.of);
    return outcome.ok ? accept(redirect(versionsHref(form.of), 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, policyDesk, "title");

export default function PolicyVersionsDesk() {
  const {
    of: shown,
    versions,
    waits,
    waiting,
    difference,
    mayPublish,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = formState(answer);
  const t = useWords(policyDesk);
  const named = useWords(publicPages);
  const tabs = DOCUMENTS.map((one) => ({
    to: versionsHref(one),
    label: named(one),
    current: one === shown,
  }));
  return (
    <OperatorPage title={t("title")} count={versions.length}>
      <Tabs label={t("title")} tabs={tabs} />
      <FormErrors errors={state.formErrors} errorText={useConsoleText()} />
      <Changed to={answer?.details} />
      <PolicyVersionTable of={shown} versions={versions} mayPublish={mayPublish} />
      <WaitingPeriods all={waits} />
      {waiting && <InBoth title={t("toAgreeTo", { version: waiting.version })} {...waiting} />}
      {difference ? (
        <>
          {mayPublish && <Propose state={state} />}
          <InBoth title={t("difference")} {...difference} />
        </>
      ) : (
        !waiting && <EmptyState fact={t("same")} help={t("sameHelp")} />
      )}
    </OperatorPage>
  );
}

/** What two versions have otherwise, in each language as it is read. */
function InBoth({ title, en, ar }: { title: string } & Record<Locale, readonly Stretch[][]>) {
  const t = useWords(policyDesk);
  return (
    <>
      <Block title={`${title}: ${t("english")}`}>
        <div lang="en" dir="ltr">
          <TextDifference difference={en} />
        </div>
      </Block>
      <Block title={`${title}: ${t("arabic")}`}>
        <div lang="ar" dir="rtl">
          <TextDifference difference={ar} />
        </div>
      </Block>
    </>
  );
}

/** The sentence for which a change is more than one of wording. */
function Changed({ to }: { to: ChangedSentence | undefined }) {
  if (!to) return null;

  return (
    <blockquote lang={to.locale} dir={to.locale === "ar" ? "rtl" : "ltr"}>
      {to.sentence}
    </blockquote>
  );
}

function Propose({ state }: { state: ReturnType<typeof formState> }) {
  const { of: about, earliest } = useLoaderData<typeof loader>();
  return <PolicyProposalForm of={about} state={state} earliest={earliest} />;
}
