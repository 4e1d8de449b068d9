import type { ReactNode } from "react";
import { type FieldLike, TextField } from "~/components/ui/field";
import { PASSWORD_LENGTH } from "~/domain/identity/password";
import { identity } from "~/words/identity";
import { useWords } from "~/words/use-words";
import { useRefusalText } from "./refusal-text";

/** A password that exists. Pasting and password managers work. */
export function CurrentPasswordField({ field, beside }: { field: FieldLike; beside?: ReactNode }) {
  const t = useWords(identity);
  return (
    <TextField
      field={field}
      type="password"
      autoComplete="current-password"
      label={t("password")}
      beside={beside}
      errorText={useRefusalText()}
    />
  );
}

/** A password that is being chosen. */
export function NewPasswordField({ field, label }: { field: FieldLike; label?: string }) {
  const t = useWords(identity);
  return (
    <TextField
      field={field}
      type="password"
      autoComplete="new-password"
      minLength={PASSWORD_LENGTH.min}
      label={label ?? t("newPassword")}
      hint={t("passwordHint")}
      errorText={useRefusalText()}
    />
  );
}
