import { PublicLink } from "~/components/layout/public-link";
import { cx } from "~/components/ui/cx";
import { PRICES } from "~/config/prices";
import { monthlyPrice } from "~/domain/prices/monthly-price";
import { formatMoney } from "~/lib/format";
import { pricing } from "~/words/pricing";
import { useLocale, useWords } from "~/words/use-words";

const { steps, currency } = PRICES;

/** What a person costs in each step, with VAT under it. */
export function PriceSteps() {
  const t = useWords(pricing);
  const locale = useLocale();
  return (
    <ol className="price-steps" aria-label={t("steps")}>
      {steps.map(({ upTo, perPersonMinor }, place) => (
        <li key={perPersonMinor}>
          <h2>
            <StepName from={(steps[place - 1]?.upTo ?? 0) + 1} to={upTo} />
          </h2>
          <p className="price">
            <bdi>{perPersonMinor / 100}</bdi> <small>{t("unit")}</small>
          </p>
          <p className="sm muted">{t("perPerson")}</p>
          <p className="sm quiet">
            {t("withVat", {
              amount: formatMoney({ amountMinor: withVat(perPersonMinor), currency }, locale),
            })}
          </p>
          <p className="head-acts">
            <Begin of={upTo} isUsual={place === USUAL} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Most brokerages are of the second step. */
const USUAL = 1;

/** Everybody begins in the same way; who is many is talked with first. */
function Begin({ of: upTo, isUsual }: { of: number | null; isUsual: boolean }) {
  const t = useWords(pricing);
  const isOpenEnded = upTo === null;
  return (
    <PublicLink
      to={isOpenEnded ? "/contact" : "/sign-up"}
      className={cx("btn", isUsual && "primary")}
    >
      {isOpenEnded ? t("talk") : t("begin", { to: upTo })}
    </PublicLink>
  );
}

function StepName({ from, to }: { from: number; to: number | null }) {
  const t = useWords(pricing);
  if (to === null) return t("from", { from });
  return from === 1 ? t("firstPeople", { to }) : t("fromTo", { from, to });
}

const withVat = (perPersonMinor: number) =>
  monthlyPrice(1, { ...PRICES, steps: [{ upTo: null, perPersonMinor }] }).totalMinor;
