import type { formState } from "~/components/forms/form-state";
import { SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { Halves } from "~/components/ui/page";
import { currencyName } from "~/lib/currency-name";
import { leadPages as words } from "~/words/lead-pages";
import { useLocale, useWords } from "~/words/use-words";

export interface LeadDraft {
  listingRef: string | null;
  message: string | null;
  price: string | null;
  currency: string;
}

const CURRENCIES = ["AED", "USD", "EUR", "GBP", "SAR"];

/** What an enquiry is about. */
export function LeadFields({
  form: { field },
  draft,
  errorText,
}: {
  form: ReturnType<typeof formState>;
  draft: LeadDraft;
  errorText: (reason: string) => string;
}) {
  const t = useWords(words);
  const locale = useLocale();
  const currencies = [...new Set([draft.currency, ...CURRENCIES])];
  return (
    <>
      <TextField
        field={field("listingRef", draft.listingRef)}
        label={t("listing")}
        hint={t("listingHint")}
        maxLength={100}
        errorText={errorText}
      />
      <Halves>
        <TextField
          field={field("price", draft.price)}
          label={t("price")}
          inputMode="decimal"
          errorText={errorText}
        />
        <SelectField
          field={field("currency", draft.currency)}
          label={t("currency")}
          options={currencies.map((one) => ({ value: one, label: currencyName(one, locale) }))}
          errorText={errorText}
        />
      </Halves>
      <TextAreaField
        field={field("message", draft.message)}
        label={t("message")}
        rows={4}
        maxLength={10_000}
        errorText={errorText}
      />
    </>
  );
}
