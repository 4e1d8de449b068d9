import type { SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/cloudflare";
import { preferredLocale, toHref } from "~/lib/locale";
import { FORM_BYTES, readForm } from "./read-form";

/** Nobody is signed in, or no longer. */
export class SignedOut extends Error {}

/** A page's own address, also where a script asked for its data: what the link of a mail proves is in the query. */
export function pageAddress({ pathname, searchParams }: URL): string {
  const query = new URLSearchParams(searchParams);
  query.delete("_routes");
  const path = pathname.replace(/\.data$/, "");
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Sign in, in the language that the browser asks for, then come back to the page that was asked for. */
export function signInAndBack(request: Request) {
  const locale = preferredLocale(request.headers.get("Accept-Language"));
  const back = encodeURIComponent(pageAddress(new URL(request.url)));
  return redirect(`${toHref(locale, "/sign-in")}?redirectTo=${back}`);
}

/**
 * What a form is answered whose writer's login has ended: nothing of it is lost. Scripts are given a refusal
 * and leave the page as it is; for everybody else this throws a 401 with what stood in the form.
 */
export async function keptForSignIn(request: Request): Promise<SubmissionResult<string[]>> {
  // The router takes `.data` off the address before an action sees it.
  if (!request.headers.get("Accept")?.includes("text/html"))
    return { status: "error", error: { "": ["signed-out"] } };

  throw data({ kept: await textsOf(request) }, { status: 401 });
}

/** Files cannot be given back to a browser, and a password is not written into a page. */
async function textsOf(request: Request): Promise<[string, string][]> {
  const form = await readForm(request, FORM_BYTES);
  return [...form].filter(
    (field): field is [string, string] =>
      typeof field[1] === "string" && !/password/i.test(field[0]),
  );
}
