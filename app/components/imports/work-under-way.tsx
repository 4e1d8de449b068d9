import { Button, LinkButton } from "~/components/ui/button";
import { Progress } from "~/components/ui/meter";
import { Row, Stack } from "~/components/ui/page";
import { useLookAgain } from "~/components/ui/use-look-again";
import { imports } from "~/words/imports";
import { useWords } from "~/words/use-words";

const EVERY_MS = 2_000;

/**
 * How far long work is. It looks again by itself while the page is seen, and by a link without scripts.
 * @param label what is done; `stop` what the button says that ends it, where it can be ended.
 */
export function WorkUnderWay({
  label,
  done,
  total,
  stop,
}: {
  label: string;
  done: number;
  total: number | null;
  stop?: string;
}) {
  const t = useWords(imports);
  useLookAgain(EVERY_MS);
  return (
    <Stack>
      <div aria-live="polite">
        <Progress
          label={label}
          shown={total === null ? String(done) : t("ofTotal", { done, total })}
          done={done}
          total={total}
        />
      </div>
      <p className="hint">{t("leaveAndReturn")}</p>
      <Row>
        <LinkButton to=".">{t("refresh")}</LinkButton>
        {stop && (
          <form method="post">
            <Button name="do" value="cancel" look="danger">
              {stop}
            </Button>
          </form>
        )}
      </Row>
    </Stack>
  );
}
