import { Button } from "~/components/ui/button";
import { plainField, SelectField } from "~/components/ui/field";
import { HOURS } from "~/domain/support/hours";
import type { Standing } from "~/domain/support/support";
import { support } from "~/words/support";
import { useWords } from "~/words/use-words";

/** Lets somebody in for some hours, refuses them, or ends it. */
export function GrantDecision({ id, standing }: { id: string; standing: Standing }) {
  const t = useWords(support);
  if (standing !== "asked" && standing !== "open") return null;

  return (
    <form method="post" className="row">
      <input type="hidden" name="id" value={id} />
      {standing === "open" ? (
        <Button name="do" value="end">
          {t("end")}
        </Button>
      ) : (
        <>
          <SelectField
            field={plainField("hours", { id: `hours-${id}`, value: String(HOURS[1]) })}
            label={t("hours")}
            options={HOURS.map((hours) => ({
              value: String(hours),
              label: t("forHours", { hours }),
            }))}
          />
          <Button look="primary" name="do" value="approve">
            {t("approve")}
          </Button>
          <Button name="do" value="refuse">
            {t("refuse")}
          </Button>
        </>
      )}
    </form>
  );
}
