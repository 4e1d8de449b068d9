import { redirect } from "@remix-run/cloudflare";
import { OPERATOR_SLUG } from "~/config/operator";
import { personLoader } from "~/http/identity-route.server";

/** Where a mail leads that names the way out: the page of the workspace that somebody has been in longest. */
export const loader = personLoader(async ({ identity, person }) => {
  const [first] = await identity.db.workspacesOf(person.userId);
  const slug = first?.slug;
  return redirect(slug && slug !== OPERATOR_SLUG ? `/w/${slug}/leave` : "/me/privacy");
});
