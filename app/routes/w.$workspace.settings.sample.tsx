import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { recordTitle } from "~/components/records/record-meta";
import { SamplePage } from "~/components/sample/sample-page";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { loadSample } from "~/use-cases/sample/load-sample.server";
import { removeSample } from "~/use-cases/sample/remove-sample.server";
import { stopLoading } from "~/use-cases/sample/stop-loading.server";
import { viewSample } from "~/use-cases/sample/view-sample.server";
import { sample as words } from "~/words/sample";

export const handle = { javascript: true };

const gate = {
  permission: "workspace:write",
  params: z.object({ workspace: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, shell }) => ({
  shell,
  facts: await viewSample(ctx),
}));

const ACTS = { load: loadSample, remove: removeSample, cancel: stopLoading };

/** Pressed twice, it is as wished already: the page says how it stands. */
const AS_WISHED: ReadonlySet<string> = new Set([
  "sample-is-there",
  "no-sample-there",
  "nothing-is-loading",
]);

export const action = tenantAction(
  { ...gate, form: z.object({ do: z.enum(["load", "remove", "cancel"]) }) },
  async ({ ctx, params: { workspace }, form }) => {
    const done = await ACTS[form.do](ctx);
    return done.ok || AS_WISHED.has(done.reason)
      ? accept(redirect(`/w/${workspace}/settings/sample`, 303))
      : done;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "title");

export default function Sample() {
  const { facts } = useLoaderData<typeof loader>();
  return <SamplePage facts={facts} errors={formState(useActionData<typeof action>()).formErrors} />;
}
