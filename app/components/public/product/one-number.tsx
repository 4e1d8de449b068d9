import { formatPhone } from "~/lib/format";
import { product } from "~/words/product";
import { useWords } from "~/words/use-words";

export interface Spelling {
  typed: string;
  /** As the product's own rule reads it. */
  e164: string;
}

/** Spellings of one number. */
export function OneNumber({ spellings }: { spellings: readonly Spelling[] }) {
  const t = useWords(product);
  return (
    <table className="ledger-table" aria-label={t("phones")}>
      <thead>
        <tr>
          <th scope="col">{t("typed")}</th>
          <th scope="col">{t("known")}</th>
        </tr>
      </thead>
      <tbody>
        {spellings.map(({ typed, e164 }) => (
          <tr key={typed}>
            <td>
              <bdo dir="ltr">{typed}</bdo>
            </td>
            <td>
              <b>
                <bdi className="n">{formatPhone(e164)}</bdi>
              </b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
