import { useWorkspaceHref } from "~/components/layout/app-page";
import { Notice } from "~/components/ui/notice";
import { subscription } from "~/words/subscription";
import { useWords } from "~/words/use-words";

/** What stands in the way of an end, for those who can settle it: files on hold and people who wait for an answer. */
export function InTheWay({ held, requests }: { held: number; requests: number }) {
  const t = useWords(subscription);
  const to = useWorkspaceHref();
  return (
    <>
      {held > 0 && (
        <Notice tone="soon">
          {t("held", { n: held })} <a href={to("privacy/holds")}>{t("toHolds")}</a>
        </Notice>
      )}
      {requests > 0 && (
        <Notice tone="soon">
          {t("requests", { n: requests })} <a href={to("privacy")}>{t("toRequests")}</a>
        </Notice>
      )}
    </>
  );
}
