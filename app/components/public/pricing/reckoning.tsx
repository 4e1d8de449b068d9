import { Button } from "~/components/ui/button";
import { plainField, TextField } from "~/components/ui/field";
import { PRICES } from "~/config/prices";
import { MOST_PEOPLE, monthlyPrice } from "~/domain/prices/monthly-price";
import { formatMoney, formatPercent } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { pricing } from "~/words/pricing";
import { useLocale, useWords } from "~/words/use-words";

/** How many people: asked with a plain form, whose answer stands in the address. */
export function PeopleForm({ people }: { people: number }) {
  const t = useWords(pricing);
  return (
    <form className="people-form" action="#reckon">
      <TextField
        field={plainField("people", { value: String(people) })}
        label={t("people")}
        hint={t("peopleHint")}
        type="number"
        min={1}
        max={MOST_PEOPLE}
        inputMode="numeric"
        required
      />
      <Button>{t("calculate")}</Button>
    </form>
  );
}

/** The lines of an invoice, down to the sum with VAT. */
export function Reckoning({ people }: { people: number }) {
  const t = useWords(pricing);
  const locale = useLocale();
  const { lines, netMinor, vatMinor, totalMinor } = monthlyPrice(people, PRICES);
  const rate = formatPercent(PRICES.vatRate / 10_000, locale);
  return (
    <table className="ledger-table sums">
      <caption className="vh">{t("invoice", { n: people })}</caption>
      <tbody>
        {lines.map(({ people: n, perPersonMinor, amountMinor }) => (
          <Sum
            key={perPersonMinor}
            what={t("line", { n, price: money(perPersonMinor, locale) })}
            amountMinor={amountMinor}
          />
        ))}
        {lines.length > 1 && <Sum what={t("net")} amountMinor={netMinor} />}
        <Sum what={t("vat", { rate })} amountMinor={vatMinor} />
        <Sum what={<b>{t("total")}</b>} amountMinor={totalMinor} last />
      </tbody>
    </table>
  );
}

function Sum({
  what,
  amountMinor,
  last,
}: {
  what: React.ReactNode;
  amountMinor: number;
  last?: boolean;
}) {
  return (
    <tr className={last ? "total" : undefined}>
      <th scope="row">{what}</th>
      <td className="num">
        <bdi className="n">{fils.format(amountMinor / 100)}</bdi>
      </td>
    </tr>
  );
}

const money = (amountMinor: number, locale: Locale) =>
  formatMoney({ amountMinor, currency: PRICES.currency }, locale);

/** Sums under each other show their fils, all of them. */
const fils = new Intl.NumberFormat("en", { minimumFractionDigits: 2 });
