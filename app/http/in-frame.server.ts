import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/cloudflare";
import { standingAt } from "~/domain/lifecycle/lifecycle";
import { memberShell, permissionsHere } from "./member-shell";

/** What an address leads to when it leads nowhere, and when it leads to what is not yours to know of. */
export const notFound = () => new Response("Not found", { status: 404 });

/** For an address that answers with a file or with data: what it refuses is no page, and stands in no frame. */
export const unframed = () => false;

/** The same refusal, with the frame of the workspace for whoever is in it. What scripts read stays as it is. */
export async function inFrame(
  failure: unknown,
  request: Request,
  { shell }: AppLoadContext["reader"],
): Promise<unknown> {
  if (!(failure instanceof Response) || failure.status < 400 || !shell) return failure;
  if (request.headers.get("Accept") === "application/json") return failure;

  const isTold = failure.headers.get("Content-Type")?.startsWith("application/json");
  const told = isTold ? await failure.json<object>() : {};
  const headers = new Headers(failure.headers);
  headers.delete("Content-Type");
  return Response.json({ ...told, shell }, { status: failure.status, headers });
}

/** 404 for an address that no page answers: in the frame of the workspace that it names, for its members. */
export async function nothingAt({ request, context }: LoaderFunctionArgs): Promise<unknown> {
  const [, slug] = /^\/w\/([^/]+)/.exec(new URL(request.url).pathname) ?? [];
  const identified = slug ? await context.accounts.memberOf(request, slug, []) : null;
  if (identified?.is !== "member") return notFound();

  const { member } = identified;
  const { reader, now } = context;
  reader.locale = member.locale;
  if (standingAt(member.life, now()) === "ended") return notFound();

  const permissions = permissionsHere(member, now());
  reader.shell = memberShell(member, (one) => permissions.includes(one), now());
  return inFrame(notFound(), request, reader);
}
