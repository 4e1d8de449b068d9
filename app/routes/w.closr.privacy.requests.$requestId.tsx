import { redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AskedBlock } from "~/components/operator/asked-block";
import { HandOnBlock } from "~/components/operator/hand-on-block";
import { OperatorPage } from "~/components/operator/operator-page";
import { RepresentedBlock } from "~/components/operator/represented-block";
import { TheirsBlock } from "~/components/operator/theirs-block";
import { RequestSheet } from "~/components/privacy/request-sheet";
import { RequestNumber } from "~/components/privacy/request-table";
import { Right } from "~/components/privacy/rule-and-why";
import {
  actIn,
  DESK_FAULTS,
  OPERATOR_FAULTS,
  operatorActForm,
} from "~/domain/privacy/request.form";
import { notFound } from "~/http/in-frame.server";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import type { Ctx } from "~/use-cases/ctx";
import { actOnRequest } from "~/use-cases/privacy/desk/act-on-request.server";
import { isStopped } from "~/use-cases/privacy/desk/shown-done";
import { viewSteps } from "~/use-cases/privacy/desk/view-steps.server";
import { shownRequest } from "~/use-cases/privacy/shown-request";
import { handToWorkspace } from "~/use-cases/privacy/tickets/hand-to-workspace.server";
import { markRepresented } from "~/use-cases/privacy/tickets/mark-represented.server";
import { viewAsked } from "~/use-cases/privacy/tickets/view-asked.server";
import { viewRequest } from "~/use-cases/privacy/view-desk.server";
import { meta as requestMeta } from "./w.$workspace.privacy.requests.$requestId";

export const handle = { javascript: true };

export const meta = requestMeta;

const params = z.object({ requestId: z.string() });

/** A request to the company itself: the same page, behind the operator's own gate. */
export const loader = operatorLoader(
  { permission: "registers:read", params },
  async ({ ctx, shell, params: { requestId }, may }) => {
    const request = await viewRequest(ctx, requestId);
    if (!request) throw notFound();
    return {
      shell,
      request: {
        ...shownRequest(ctx, request, false),
        isStopped: await isStopped(ctx, request),
      },
      steps: await viewSteps(ctx, requestId),
      recipients: [],
      asked: await viewAsked(ctx, request),
      mayAct: may("registers:approve"),
    };
  },
);

export const action = operatorAction(
  {
    permission: "registers:approve",
    params,
    form: operatorActForm,
    faults: {
      ...DESK_FAULTS,
      ...OPERATOR_FAULTS,
    },
  },
  async ({ ctx, params: { requestId }, form }) => {
    const done = await actedOn(ctx, requestId, actIn(form));
    return done.ok ? accept(redirect(`/w/closr/privacy/requests/${requestId}`, 303)) : done;
  },
);

type Form = z.output<typeof operatorActForm>;

function actedOn(ctx: Ctx<"registers:approve">, id: string, { act, workspace, ...said }: Form) {
  if (act === "hand-on") return handToWorkspace(ctx, id, workspace);
  if (act === "represent") return markRepresented(ctx, id, said);
  return actOnRequest(ctx, id, { act, ...said });
}

export default function RequestToUs() {
  const { asked, request, shell, ...facts } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const { mayAct } = facts;
  const beside = asked && (
    <>
      <AskedBlock asked={asked} requestId={request.id} mayErase={mayAct} />
      {asked.mayRepresent && mayAct && <RepresentedBlock last={last} />}
      {asked.mayHandOn && mayAct && <HandOnBlock {...asked} last={last} />}
    </>
  );
  return (
    <OperatorPage title={<Right {...request} />} also={<RequestNumber {...request} />}>
      <RequestSheet
        {...facts}
        request={request}
        zone={shell.timeZone}
        last={last}
        beside={beside}
        after={
          asked && request.isOthers && <TheirsBlock request={request} mayAct={mayAct} last={last} />
        }
      />
    </OperatorPage>
  );
}
