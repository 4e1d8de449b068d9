import { Button, LinkButton } from "~/components/ui/button";
import { Progress } from "~/components/ui/meter";
import { Row, Stack } from "~/components/ui/page";
import { useLookAgain } from "~/components/ui/use-look-again";
import { imports } from "~/words/imports";
import { useWords } from "~/words/use-words";

const EVERY_MS = 2_000;

/** How far an import is. It looks again by itself while the page is seen, and by a link without scripts. */
export function ProgressBlock({
  done,
  total,
  undoing,
}: {
  done: number;
  total: number | null;
  undoing: boolean;
}) {
  const t = useWords(imports);
  useLookAgain(EVERY_MS);
  return (
    <Stack>
      <div aria-live="polite">
        <Progress
          label={t(undoing ? "undoingNow" : "running")}
          shown={total === null ? String(done) : t("ofTotal", { done, total })}
          done={done}
          total={total}
        />
      </div>
      <p className="hint">{t("leaveAndReturn")}</p>
      <Row>
        <LinkButton to=".">{t("refresh")}</LinkButton>
        {!undoing && (
          <form method="post">
            <Button name="do" value="cancel" look="danger">
              {t("cancel")}
            </Button>
          </form>
        )}
      </Row>
    </Stack>
  );
}
