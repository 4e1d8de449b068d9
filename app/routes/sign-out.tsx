import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { identityAction, identityLoader } from "~/http/identity-route.server";
import { noSessionCookie } from "~/http/session-cookie";
import { toHref } from "~/lib/locale";
import { accept } from "~/lib/result";
import { signOut } from "~/use-cases/identity/sign-out.server";

/** POST /sign-out: this session ends at once, and the browser forgets what it kept of our pages. */
export const action = identityAction({ form: z.object({}) }, async ({ identity, person }) => {
  const locale = (await person())?.locale ?? "en";
  await signOut(identity);
  const headers = { "Set-Cookie": noSessionCookie(), "Clear-Site-Data": '"cache", "storage"' };
  return accept(redirect(toHref(locale, "/sign-in?told=signedOut"), { status: 303, headers }));
});

/** Nobody is signed out by following a link. */
export const loader = identityLoader(
  async () => new Response("Method Not Allowed", { status: 405, headers: { Allow: "POST" } }),
);
