import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/components/records/record-meta";
import { TasksPage } from "~/components/tasks/tasks-page";
import { doneTask } from "~/http/done-task";
import { tenantLoader } from "~/http/tenant-route.server";
import { ownerNames } from "~/use-cases/ownership";
import { dueTasks } from "~/use-cases/tasks/list-tasks.server";
import { tasks } from "~/words/tasks";
import { say } from "~/words/words";

export const handle = { javascript: true };

const gate = { permission: "tasks:read", params: z.object({ workspace: z.string() }) } as const;

/** What is due: one's own, or with `?whose=all` everybody's that one sees. */
export const loader = tenantLoader(gate, async ({ ctx, shell, request, may }) => {
  const query = new URL(request.url).searchParams;
  const everybody = query.get("whose") === "all";
  const cursor = query.get("cursor");
  const ownerId = everybody ? undefined : (ctx.viewer.userId ?? undefined);
  const doneId = doneTask(request.url);
  const { rows, nextCursor, done } = await dueTasks(ctx, { ownerId, cursor, doneId });
  return {
    shell,
    rows: rows.map(({ id, title, dueAt, about, ownerId: owner }) => ({
      id,
      title,
      dueAt,
      about,
      ownerName: ownerNames(ctx)(owner),
    })),
    nextCursor,
    cursor,
    sees: ctx.db.scope.kind,
    everybody,
    mayWrite: may("tasks:write"),
    done,
    refused: query.get("refused"),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data && say(data.shell.locale, tasks)("title"));

export default function TasksRoute() {
  return <TasksPage {...useLoaderData<typeof loader>()} />;
}
