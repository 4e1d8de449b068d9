import { DOWNLOAD_POLICY } from "~/config/download-policy";
import { personLoader } from "~/http/identity-route.server";
import { attachment } from "~/services/files/download-headers";
import { ownDataPackage } from "~/use-cases/identity/own-data.server";
import { heldOfNews } from "~/use-cases/mailings/preferences.server";
import { requestsHeld } from "~/use-cases/privacy/account/own-requests.server";
import { heldOfSurveys } from "~/use-cases/surveys/held-of-surveys.server";

/** Everything that we hold of whoever asks, as one file: saved, never shown. */
export const loader = personLoader(async ({ identity, person, mailings, surveys, tickets }) => {
  const [ofNews, answered, requests] = await Promise.all([
    heldOfNews(await mailings(person.locale), person.email),
    heldOfSurveys(surveys(person.locale), person.userId),
    requestsHeld(await tickets(person.locale), person.userId),
  ]);
  const apart = { ...ofNews, surveys: answered, requests };
  return new Response(await ownDataPackage(identity, person.userId, apart), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": attachment("closr-my-data.zip"),
      "Content-Security-Policy": DOWNLOAD_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "private, no-store",
    },
  });
});
