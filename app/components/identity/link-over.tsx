import { PublicLink } from "~/components/layout/public-link";
import { Notice } from "~/components/ui/notice";
import { identity } from "~/words/identity";
import { useWords } from "~/words/use-words";

/** A link from a mail that does nothing any more, and where to get another. */
export function LinkOver({ again }: { again: string }) {
  const t = useWords(identity);
  return (
    <>
      <Notice tone="late">{t("linkOverText")}</Notice>
      <p>
        <PublicLink to={again}>{t("askAgain")}</PublicLink>
      </p>
    </>
  );
}
