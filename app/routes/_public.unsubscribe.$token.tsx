import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { PurposeBoxes } from "~/components/mailings/purpose-boxes";
import { pageTitle } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { Button } from "~/components/ui/button";
import { isMailingPurpose } from "~/domain/mailings/purposes";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { keepOnly, viewByLink } from "~/use-cases/mailings/preferences.server";
import { newsPages } from "~/words/mailings";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, mailings }, { params }) => ({
  locale,
  ...(await viewByLink(await mailings(locale), params.token ?? "")),
}));

/**
 * What the page's own buttons send. Anything else that is posted here gets the page and changes nothing; the one
 * click of a mail program is answered before it comes here.
 */
export const action = visitorAction(
  { anyBody: true },
  async ({ url, locale, mailings }, form, { params }) => {
    const pressed = form.get("do");
    if (pressed !== "stop" && pressed !== "save") return null;

    const ticked = form.getAll("purposes").map(String).filter(isMailingPurpose);
    const wanted = pressed === "stop" ? [] : ticked;
    await keepOnly(await mailings(locale), params.token ?? "", wanted);
    throw redirect(url.pathname, 303);
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: pageTitle(data.locale, say(data.locale, newsPages)("stopTitle")) },
        { name: "robots", content: "noindex" },
      ]
    : [];

export default function UnsubscribePage() {
  const { on } = useLoaderData<typeof loader>();
  const t = useWords(newsPages);
  return (
    <TextPage title={t("stopTitle")}>
      {on.length > 0 ? <p>{t("gets")}</p> : <p>{t("getsNone")}</p>}
      <form method="post" data-notice-id="whatNews" className="stack">
        <PurposeBoxes on={on} among={on} />
        <div className="row">
          <Button look="primary" name="do" value="stop" big>
            {t("stopAll")}
          </Button>
          {on.length > 1 && (
            <Button name="do" value="save" big>
              {t("save")}
            </Button>
          )}
        </div>
      </form>
      <p className="sm muted">
        {t("backOn")} <PublicLink to="/changelog">{t("changelog")}</PublicLink>
      </p>
    </TextPage>
  );
}
