import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClosePage } from "~/components/deals/close-page";
import { titleOf } from "~/components/deals/deal-facts";
import { pageTitle } from "~/components/public/public-meta";
import { closeForm } from "~/domain/deals/deal.form";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { isoDay } from "~/lib/format";
import { parseMoney } from "~/lib/parse-money";
import { accept, refuse } from "~/lib/result";
import { closeDeal } from "~/use-cases/deals/close-deal.server";
import { getDeal } from "~/use-cases/deals/get-deal.server";
import { deals } from "~/words/deals";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = {
  permission: ["deals:read", "deals:close"],
  params: z.object({ workspace: z.string(), dealId: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, params, shell }) => {
  const found = await getDeal(ctx, params.dealId);
  if (!found.ok) throw notFound();

  const { id, valueMinor, currency, status } = found.value;
  const today = isoDay(ctx.now(), ctx.timeZone);
  return {
    shell,
    deal: { id, valueMinor, currency, status, title: titleOf(found.value, shell.locale) },
    today,
  };
});

const faults = {
  "not-an-amount": "value",
  "won-deal-needs-value": "value",
  "won-deal-needs-close-date": "closedOn",
  "lost-deal-needs-reason": "reason",
};

/** Won with a value and a day, or lost for a reason. */
export const action = tenantAction(
  { ...gate, form: closeForm, faults },
  async ({ ctx, params, form }) => {
    const { workspace, dealId } = params;
    const closure = closureOf(form);
    if (!closure) return refuse("not-an-amount");

    const closed = await closeDeal(ctx, dealId, closure);
    return closed.ok ? accept(redirect(`/w/${workspace}/deals/${dealId}`, 303)) : closed;
  },
);

/** Null when the amount cannot be read. */
function closureOf(form: z.output<typeof closeForm>) {
  if (form.status === "lost") return { ...form, closedOn: form.closedOn ?? undefined };

  const { status, closedOn, value, currency } = form;
  const reading = value ? parseMoney(value, currency) : undefined;
  return reading === null ? null : { status, closedOn, valueMinor: reading?.amountMinor };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.shell.locale, say(data.shell.locale, deals)("close")) }] : [];

export default function CloseDealPage() {
  return <ClosePage {...useLoaderData<typeof loader>()} last={useActionData<typeof action>()} />;
}
