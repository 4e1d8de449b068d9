import { redirect } from "@remix-run/cloudflare";
import { OPERATOR_SLUG } from "~/config/operator";
import type { UserId } from "~/lib/ids";
import { safeAddress, safePath } from "~/lib/safe-path";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import type { IdentityDesk } from "./identity-desk.server";

interface SignedIn {
  userId: UserId;
  /** The `Set-Cookie` of the session. */
  cookie: string;
  /** The id of this browser, if it was given one just now. */
  deviceId: string | null;
}

/** Where somebody goes who has just come in: where they wanted to, else to their first workspace. */
export async function homeOf(ctx: IdentityCtx, userId: UserId, wanted?: string | null) {
  if (safePath(wanted) !== "/") return safeAddress(wanted);

  const [first] = await ctx.db.workspacesOf(userId);
  if (first?.slug === OPERATOR_SLUG) return `/w/${OPERATOR_SLUG}/privacy`;
  return first ? `/w/${first.slug}/today` : "/me";
}

/** The answer to a sign-in: its cookies, and on to work. */
export async function welcome(
  desk: IdentityDesk,
  ctx: IdentityCtx,
  { userId, cookie, deviceId }: SignedIn,
  wanted?: string | null,
): Promise<Response> {
  const headers = new Headers();
  headers.append("Set-Cookie", cookie);
  if (deviceId) headers.append("Set-Cookie", await desk.deviceCookie(deviceId));
  return redirect(await homeOf(ctx, userId, wanted), { status: 303, headers });
}
