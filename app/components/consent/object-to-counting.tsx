import { Button } from "~/components/ui/button";
import { me } from "~/words/me";
import { useLocale, useWords } from "~/words/use-words";

/** An objection, in one press: from then on no page is counted in any browser of theirs. */
export function ObjectToCounting({ back }: { back: string }) {
  const t = useWords(me);
  return (
    <form method="post" action="/consent" data-notice-id="cookiesChoice" className="stack">
      <input type="hidden" name="choice" value="reject" />
      <input type="hidden" name="language" value={useLocale()} />
      <input type="hidden" name="back" value={back} />
      <p className="sm muted">{t("objectHelp")}</p>
      <div>
        <Button>{t("object")}</Button>
      </div>
    </form>
  );
}
