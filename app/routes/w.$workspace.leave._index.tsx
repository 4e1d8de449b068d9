import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { recordTitle } from "~/components/records/record-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { Progress } from "~/components/ui/meter";
import { Block, PageHead } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import { useLookAgain } from "~/components/ui/use-look-again";
import { daysOf } from "~/domain/policy/retention";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { formatBytes, formatNumber } from "~/lib/format";
import { accept } from "~/lib/result";
import { listExports } from "~/use-cases/exports/list-exports.server";
import { leaveWorkspace } from "~/use-cases/members/leave-workspace.server";
import { forDays } from "~/words/durations";
import { leaving } from "~/words/leaving";
import { useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });
const form = z.object({ confirmed: z.literal("on") });

export const loader = tenantLoader(
  { permission: "workspace:read", params },
  async ({ ctx, shell, may }) => ({
    shell,
    mayExport: may("exports:write"),
    keptDays: daysOf((await ctx.services.inForce()).retention, "packages"),
    exports: may("exports:read") ? await listExports(ctx) : { made: [], making: null },
  }),
);

export const action = tenantAction(
  { permission: "workspace:read", params, form },
  async ({ ctx, member }) => {
    const left = await leaveWorkspace(ctx, member.userId);
    return left.ok ? accept(redirect("/me", 303)) : left;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, leaving, "title");

/** The way out that every notice of a change names: take the data along, then leave. */
export default function LeavePage() {
  const { mayExport, keptDays } = useLoaderData<typeof loader>();
  const t = useWords(leaving);
  const time = forDays(useLocale(), keptDays);
  return (
    <AppPage>
      <PageHead title={t("title")} />
      <div className="stack">
        <Block title={t("export")}>
          <p className="muted">{mayExport ? t("exportHelp", { time }) : t("askForExport")}</p>
          {mayExport && <Exports />}
        </Block>
        <Leave />
      </div>
    </AppPage>
  );
}

function Exports() {
  const { exports, shell } = useLoaderData<typeof loader>();
  const t = useWords(leaving);
  const locale = useLocale();
  const to = useWorkspaceHref();
  return (
    <div className="stack">
      {exports.making ? (
        <Making {...exports.making} />
      ) : (
        <form method="post" action={to("leave/export")}>
          <Button look="primary">{t("makeExport")}</Button>
        </form>
      )}
      <ul>
        {exports.made.map(({ id, bytes, createdAt, token }) => (
          <li key={id}>
            <a href={to(`exports/${token}`)}>{t("download")}</a> {formatBytes(bytes, locale)}{" "}
            <Instant at={createdAt} zone={shell.timeZone} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How far the package is. It looks again by itself while the page is seen, and by a link without scripts. */
function Making({ done, total }: { done: number; total: number | null }) {
  const t = useWords(leaving);
  const locale = useLocale();
  useLookAgain(EVERY_MS);
  return (
    <div className="stack">
      <Progress
        label={t("making")}
        shown={t("ofTotal", {
          done: formatNumber(done, locale),
          total: formatNumber(total ?? done, locale),
        })}
        done={done}
        total={total}
      />
      <div>
        <LinkButton to=".">{t("refresh")}</LinkButton>
      </div>
    </div>
  );
}

const EVERY_MS = 2_000;

function Leave() {
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(leaving);
  return (
    <Block title={t("leave")}>
      <p className="muted">{t("leaveHelp")}</p>
      <form method="post" className="stack">
        <FormErrors errors={formErrors} errorText={() => t("lastOwner")} />
        <label className="check">
          <input type="checkbox" name="confirmed" required />
          <span>{t("confirm")}</span>
        </label>
        <div>
          <Button look="danger">{t("leaveNow")}</Button>
        </div>
      </form>
    </Block>
  );
}
