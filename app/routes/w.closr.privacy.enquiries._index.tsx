import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { EnquiryTable } from "~/components/operator/enquiry-table";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Tabs } from "~/components/ui/tabs";
import { ENQUIRY_STATES } from "~/domain/enquiries/enquiry-states";
import { operatorLoader } from "~/http/operator-route.server";
import { listEnquiries } from "~/use-cases/enquiries/list-enquiries.server";
import { enquiryDesk } from "~/words/enquiry-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "enquiries:read", params: z.object({}) },
  async ({ ctx, shell, request }) => {
    const asked = new URL(request.url).searchParams;
    const state = ENQUIRY_STATES.find((one) => one === asked.get("state")) ?? null;
    const cursor = asked.get("cursor");
    return { shell, state, ...(await listEnquiries(ctx, { state, cursor })) };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, enquiryDesk, "title");

const hrefOf = (state: string | null, cursor?: string) => {
  const asked = new URLSearchParams({ ...(state && { state }), ...(cursor && { cursor }) });
  return `${consoleHref("enquiries")}${asked.size > 0 ? `?${asked}` : ""}`;
};

/** What people wrote at /contact. */
export default function EnquiryDesk() {
  const { enquiries, nextCursor, open, keptDays, state, shell } = useLoaderData<typeof loader>();
  const t = useWords(enquiryDesk);
  const views = [null, ...ENQUIRY_STATES].map((one) => ({
    to: hrefOf(one),
    label: t(one ?? "all"),
    current: one === state,
    count: one === "open" ? open : undefined,
  }));
  return (
    <OperatorPage title={t("title")}>
      <Tabs label={t("views")} tabs={views} />
      {enquiries.length === 0 ? (
        <EmptyState fact={t("none")} help={t("noneHelp", { days: keptDays })} />
      ) : (
        <EnquiryTable enquiries={enquiries} zone={shell.timeZone} />
      )}
      <Pager
        label={t("pages")}
        on={nextCursor ? { to: hrefOf(state, nextCursor), label: t("earlier") } : undefined}
      />
    </OperatorPage>
  );
}
