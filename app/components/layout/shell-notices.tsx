import { Link } from "@remix-run/react";
import { Button, PostButton } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { DocumentNotice } from "~/config/document-notice";
import { OPERATOR_SLUG } from "~/config/operator";
import { DUBAI, formatDate } from "~/lib/format";
import { shellNotices } from "~/words/shell-notices";
import { useLocale, useWords } from "~/words/use-words";
import type { ShellFacts } from "./page-facts";
import { PublicLink } from "./public-link";
import { useReturnPath } from "./return-path";

/** What everybody must be told, above every page until they have seen it. */
export function ShellNotices({ facts }: { facts: ShellFacts }) {
  const { documentNotices, workspace, banners } = facts;
  return (
    <>
      {banners?.map(({ text, link, act }) => (
        <Notice key={text} tone={act ? undefined : "soon"}>
          <div className="row between">
            <p>
              {text} {link && <Link to={link.to}>{link.label}</Link>}
            </p>
            {act && <PostButton {...act} />}
          </div>
        </Notice>
      ))}
      {documentNotices?.map((notice) => (
        <NoticeOf key={notice.of} {...notice} slug={workspace.slug} />
      ))}
    </>
  );
}

function NoticeOf({ of, version, from, slug }: DocumentNotice & { slug: string }) {
  const t = useWords(shellNotices);
  const locale = useLocale();
  const back = useReturnPath();
  const when = from === null ? null : formatDate(from, locale, DUBAI);
  return (
    <Notice tone="soon">
      <div className="stack">
        <p>{when ? t("coming", { of, when }) : t("changed", { of })}</p>
        <form method="post" action="/me/notices" className="row">
          <input type="hidden" name="document" value={of} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="redirectTo" value={back} />
          <PublicLink to={`/${of}/diff/..${version}`}>{t("difference")}</PublicLink>
          {slug !== OPERATOR_SLUG && <Link to={`/w/${slug}/leave`}>{t("exportAndLeave")}</Link>}
          <Button>{t("seen")}</Button>
        </form>
      </div>
    </Notice>
  );
}
