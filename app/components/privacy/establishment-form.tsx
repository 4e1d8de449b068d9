import { Button } from "~/components/ui/button";
import { plainField, SelectField } from "~/components/ui/field";
import { Block, Narrow, Row } from "~/components/ui/page";
import { ESTABLISHMENTS, type Establishment } from "~/config/authorities";
import { establishmentWords } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

/** Where the brokerage is established: a letter of refusal names its authority. */
export function EstablishmentForm({ establishment }: { establishment: Establishment }) {
  const t = useWords(establishmentWords);
  return (
    <Block title={t("complaints")}>
      <Narrow>
        <form method="post" action="?index" className="stack">
          <SelectField
            field={plainField("establishment", { value: establishment })}
            label={t("established")}
            hint={t("establishedHelp")}
            options={ESTABLISHMENTS.map((value) => ({ value, label: t(value) }))}
          />
          <Row>
            <Button>{t("saveEstablished")}</Button>
          </Row>
        </form>
      </Narrow>
    </Block>
  );
}
