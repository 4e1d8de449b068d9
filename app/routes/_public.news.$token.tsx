import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { PurposeList } from "~/components/mailings/purpose-list";
import { pageTitle } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { isMailingPurpose } from "~/domain/mailings/purposes";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import {
  confirmSubscription,
  viewConfirmation,
} from "~/use-cases/mailings/confirm-subscription.server";
import { newsPages } from "~/words/mailings";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, mailings }, { params }) => ({
  locale,
  ...(await viewConfirmation(await mailings(locale), params.token ?? "")),
}));

/** Looking changes nothing; the button does, for what the page named. */
export const action = visitorAction({}, async ({ url, locale, mailings }, form, { params }) => {
  const named = form.getAll("purposes").map(String).filter(isMailingPurpose);
  await confirmSubscription(await mailings(locale), params.token ?? "", named);
  throw redirect(url.pathname, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: pageTitle(data.locale, say(data.locale, newsPages)(titleOf(data))) },
        { name: "robots", content: "noindex" },
      ]
    : [];

/** What there is to do, or what came of it. */
function titleOf({ asked, confirmed }: { asked: unknown[]; confirmed: unknown[] }) {
  if (asked.length > 0) return "confirmTitle";
  return confirmed.length > 0 ? "confirmedTitle" : "overTitle";
}

export default function ConfirmNewsPage() {
  const { asked, confirmed } = useLoaderData<typeof loader>();
  const t = useWords(newsPages);
  return (
    <TextPage title={t(titleOf({ asked, confirmed }))}>
      {asked.length > 0 ? (
        <form method="post" data-notice-id="whatNews" className="stack">
          <p>{t("confirmText")}</p>
          <PurposeList of={asked} named />
          <div>
            <Button look="primary" big>
              {t("confirm")}
            </Button>
          </div>
        </form>
      ) : (
        <Notice tone={confirmed.length > 0 ? "done" : "late"}>
          {t(confirmed.length > 0 ? "confirmed" : "over")}
        </Notice>
      )}
      {asked.length === 0 && <PurposeList of={confirmed} />}
      <p>
        <PublicLink to="/changelog">{t("changelog")}</PublicLink>
      </p>
    </TextPage>
  );
}
