import type { SubmissionResult } from "@conform-to/react";
import { type FieldLike, plainField } from "~/components/ui/field";

type Given = string | number | null | undefined;

/** A form's last answer, as an action gives it. */
export type LastAnswer = SubmissionResult<string[]> | undefined;

/**
 * A form's last answer, read so that the form stands as it was filled in: with or without scripts.
 * `given` is what a field starts with.
 */
export function formState(last: LastAnswer) {
  const errors = (last?.error ?? {}) as Record<string, string[] | null>;
  const values = last?.initialValue as Record<string, unknown> | undefined;

  const field = (name: string, given?: Given, required = false): FieldLike =>
    plainField(name, {
      value: textOf(values ? valueAt(values, name) : given),
      errors: errors[name] ?? undefined,
      required,
    });

  return {
    formErrors: errors[""] ?? undefined,
    field,
    /** One field a line of a list, and `blanks` empty ones. */
    list(name: string, given: readonly string[], blanks: number): FieldLike[] {
      const kept = values ? values[name] : given;
      const lines = Array.isArray(kept) ? kept.filter(Boolean) : [];
      return Array.from({ length: lines.length + blanks }, (_, place) =>
        plainField(`${name}[${place}]`, {
          value: textOf(lines[place]),
          errors: errors[`${name}[${place}]`] ?? (place === 0 ? errors[name] : null) ?? undefined,
        }),
      );
    },
  };
}

/** What a field of a list's entry holds: `questions[0].kind`. */
const valueAt = (values: unknown, name: string): unknown =>
  name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((within: unknown, part) => (within as Record<string, unknown> | null)?.[part], values);

const textOf = (value: unknown) =>
  value === null || value === undefined ? undefined : String(value);
