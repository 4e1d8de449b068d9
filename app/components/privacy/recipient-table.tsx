import { Block } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import { regionName } from "~/lib/region-name";
import { recipients as words } from "~/words/recipients";
import { useLocale, useWords } from "~/words/use-words";

export interface Recipient {
  id: string;
  name: string | null;
  country: string | null;
  toldAt: number | null;
  state: "pending" | "delivered" | "failed" | "blocked";
  acknowledgedAt: number | null;
}

/** Who was told of a request, and who said that they did their part. */
export function RecipientTable({ all, zone }: { all: readonly Recipient[]; zone: string }) {
  const t = useWords(words);
  const locale = useLocale();
  if (all.length === 0) return null;
  return (
    <Block title={t("title")} count={all.length}>
      <Table
        label={t("title")}
        cards="named"
        head={
          <>
            <Th>{t("who")}</Th>
            <Th>{t("told")}</Th>
            <Th>{t("acknowledged")}</Th>
          </>
        }
      >
        {all.map(({ id, name, country, toldAt, state, acknowledgedAt }) => (
          <Tr key={id}>
            <Td>
              <Name>{name ?? t("removed")}</Name>
              {country && <div className="sm muted">{regionName(country, locale)}</div>}
            </Td>
            <Td of={t("told")}>
              {toldAt === null ? t(state) : <Instant at={toldAt} zone={zone} />}
            </Td>
            <Td of={t("acknowledged")}>
              {acknowledgedAt === null ? t("notYet") : <Instant at={acknowledgedAt} zone={zone} />}
            </Td>
          </Tr>
        ))}
      </Table>
    </Block>
  );
}
