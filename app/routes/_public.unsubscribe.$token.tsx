import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { PublicLink } from "~/components/layout/public-link";
import { PurposeBoxes } from "~/components/mailings/purpose-boxes";
import { pageTitle } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { isMailingPurpose, type MailingPurpose } from "~/domain/mailings/purposes";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { keepOnly, viewByLink } from "~/use-cases/mailings/preferences.server";
import { newsPages } from "~/words/mailings";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, mailings, company }, { params }) => {
  const on = await viewByLink(await mailings(locale), params.token ?? "");
  return data({ locale, on, mail: company.privacyEmail }, { status: on ? 200 : 404 });
});

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
    const isOurs = await keepOnly(await mailings(locale), params.token ?? "", wanted);
    if (!isOurs) return data(null, 404);
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
      {on ? <Stop on={on} /> : <NotGood />}
      <p className="sm muted">
        {t("backOn")} <PublicLink to="/changelog">{t("changelog")}</PublicLink>
      </p>
    </TextPage>
  );
}

function Stop({ on }: { on: readonly MailingPurpose[] }) {
  const t = useWords(newsPages);
  return (
    <>
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
    </>
  );
}

/** The link was cut short or changed: nothing can be ended by it, and there are other ways. */
function NotGood() {
  const { mail } = useLoaderData<typeof loader>();
  const t = useWords(newsPages);
  return (
    <>
      <Notice tone="late" alert>
        {t("notGood")}
      </Notice>
      <p>{t("otherWays", { mail })}</p>
      <p>
        <a href="/me/notifications">{t("inAccount")}</a>
      </p>
    </>
  );
}
