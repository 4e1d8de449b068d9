import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { visitorAction } from "~/http/visitor-route.server";
import { safePath } from "~/lib/safe-path";

const formSchema = z.object({
  theme: z.enum(["system", "light", "dark"]),
  back: z.string().max(500).catch("/cookies"),
});

const SECONDS = 182 * 86_400;

/** POST /theme: kept only where functional cookies were agreed to, which the exit guard sees to. */
export const action = visitorAction({}, async (_visitor, form) => {
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return new Response("Unprocessable Content", { status: 422 });

  const { theme, back } = parsed.data;
  const kept = theme === "system" ? "theme=; Max-Age=0" : `theme=${theme}; Max-Age=${SECONDS}`;
  return redirect(safePath(back), {
    status: 303,
    headers: { "Set-Cookie": `${kept}; Path=/; Secure; SameSite=Lax; HttpOnly` },
  });
});
