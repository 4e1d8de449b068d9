import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { Button } from "~/components/ui/button";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { confirmNews, endNews, standingOfNews } from "~/use-cases/vendors/follow-list.server";
import { useWords } from "~/words/use-words";
import { vendorList } from "~/words/vendor-list";
import { say } from "~/words/words";

/** Looking at it changes nothing, however often. */
export const loader = visitorLoader(async ({ locale, vendors }, { params }) => ({
  locale,
  standing: await standingOfNews(await vendors(locale), params.token ?? ""),
}));

export const action = visitorAction({}, async ({ locale, url, vendors }, form, { params }) => {
  const act = form.get("do") === "end" ? endNews : confirmNews;
  await act(await vendors(locale), params.token ?? "");
  throw redirect(url.pathname, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: pageTitle(data.locale, say(data.locale, vendorList)("title")) },
        { name: "robots", content: "noindex" },
      ]
    : [];

export default function NewsPage() {
  const { standing } = useLoaderData<typeof loader>();
  const t = useWords(vendorList);
  return (
    <TextPage title={t("title")} lead={t(standing)}>
      {standing !== "over" && (
        <form method="post" className="row">
          {standing === "awaiting" && (
            <Button look="primary" name="do" value="confirm">
              {t("confirm")}
            </Button>
          )}
          <Button name="do" value="end">
            {t("end")}
          </Button>
        </form>
      )}
    </TextPage>
  );
}
