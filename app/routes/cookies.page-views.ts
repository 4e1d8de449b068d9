import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { safePath } from "~/lib/safe-path";

const formSchema = z.object({ back: z.string().max(500).catch("/cookies") });

/** POST: erases what was counted of the browser that asks. */
export const action = visitorAction({}, async ({ counter }, form) => {
  const { back } = formSchema.parse(Object.fromEntries(form));
  await counter.erase();
  return redirect(safePath(back), 303);
});

export const loader = visitorLoader(
  async () => new Response("Method Not Allowed", { status: 405, headers: { Allow: "POST" } }),
);
