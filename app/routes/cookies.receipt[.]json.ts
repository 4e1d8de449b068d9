import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

/** The signed receipt of the choice that holds for whoever asks; 404 where none does. */
export const loader = visitorLoader(async ({ receipt }) => {
  const signed = await receipt();
  if (!signed) return new Response("Not Found", { status: 404 });

  return publicJson(signed, {
    "Cache-Control": "private, no-store",
    "Content-Disposition": 'attachment; filename="closr-consent-receipt.json"',
  });
});
