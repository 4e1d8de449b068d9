import { DOWNLOAD_POLICY } from "~/config/download-policy";
import { personLoader } from "~/http/identity-route.server";
import { pictureAt } from "~/use-cases/identity/own-picture.server";

/** GET /me/pictures/TOKEN: a portrait, for those who work with whom it shows. All others find nothing. */
export const loader = personLoader(async ({ identity, person, params }) => {
  const picture = await pictureAt(identity, person.userId, params.token ?? "");
  if (!picture) throw new Response("Not found", { status: 404 });

  return new Response(picture.body, {
    headers: {
      "Content-Type": "image/jpeg",
      "Content-Length": String(picture.size),
      "Content-Security-Policy": DOWNLOAD_POLICY,
      "Cache-Control": "private, no-store",
    },
  });
});
