import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { DOCUMENTS } from "~/config/policy-version";
import { personAction, personLoader } from "~/http/identity-route.server";
import { accept } from "~/lib/result";
import { safePath } from "~/lib/safe-path";

const form = z.object({
  document: z.enum(DOCUMENTS).default("privacy"),
  version: z.coerce.number().int().min(1),
  redirectTo: z.string().max(500).default("/me"),
});

/** POST /me/notices: a person has seen that the policy or the terms change, and goes back to the page they were on. */
export const action = personAction({ form }, async ({ identity, person, now, form }) => {
  const { document, version } = form;
  await identity.db.commit(...identity.db.seeNotice(person.userId, document, version, now));
  const back = safePath(form.redirectTo);
  return accept(redirect(back === "/" ? "/me" : back, 303));
});

export const loader = personLoader(async () => redirect("/me"));
