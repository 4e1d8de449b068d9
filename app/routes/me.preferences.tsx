import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { profileForm } from "~/domain/identity/forms";
import { personAction, personLoader } from "~/http/identity-route.server";
import { accept } from "~/lib/result";
import { safePath } from "~/lib/safe-path";
import { changeProfile } from "~/use-cases/identity/own-settings.server";

const form = profileForm
  .pick({ locale: true, theme: true })
  .partial()
  .extend({
    singleKeys: z.stringbool({ truthy: ["on"], falsy: ["off"] }).optional(),
    redirectTo: z.string().max(500).default("/me"),
  });

/** POST /me/preferences: one switch of language, theme or single-key shortcuts, and back to the page it stood on. */
export const action = personAction({ form }, async ({ identity, person, form }) => {
  const { redirectTo, ...changes } = form;
  await changeProfile(identity, person.userId, changes);
  const back = safePath(redirectTo);
  return accept(redirect(back === "/" ? "/me" : back, 303));
});

export const loader = personLoader(async () => redirect("/me"));
