import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { LANGUAGES, type Language, localeOf, toHref } from "~/lib/locale";
import { safePath } from "~/lib/safe-path";

const pressedSchema = z.object({
  choice: z.enum(["accept", "reject", "custom"]),
  method: z.enum(["banner", "preferences"]).catch("preferences"),
  language: z.enum(LANGUAGES).catch("en"),
  nonce: z.string().max(300).catch(""),
  back: z.string().max(500).catch("/cookies"),
  rule: z.string().max(20).nullable().catch(null),
});

/**
 * POST /consent: the one way to choose. 303 back to where the form stood, with the cookie that keeps
 * the choice; a form that cannot be believed is shown again, and nothing is set.
 */
export const action = visitorAction({}, async ({ consent }, form) => {
  const pressed = pressedSchema.safeParse(Object.fromEntries(form));
  if (!pressed.success) return new Response("Unprocessable Content", { status: 422 });

  const { choice, language, back, ...shown } = pressed.data;
  const ticked = new Set(["functional", "analytics", "marketing"].filter((kind) => form.has(kind)));
  const kept = await consent.choose({ ...shown, action: choice, locale: language, ticked });
  if (!kept.ok) return redirect(formAgain(language, kept.reason), 303);

  const headers = new Headers(kept.value.map((cookie): [string, string] => ["Set-Cookie", cookie]));
  return redirect(safePath(back), { status: 303, headers });
});

/** The form once more, in its language. */
function formAgain(language: Language, because: string): string {
  const page = `${toHref(localeOf(language), "/cookies")}?because=${because}`;
  return localeOf(language) === language ? page : `${page}&language=${language}`;
}

/** A choice is never made by following a link. */
export const loader = visitorLoader(
  async () => new Response("Method Not Allowed", { status: 405, headers: { Allow: "POST" } }),
);
