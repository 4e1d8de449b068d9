import type { SubmissionResult } from "@conform-to/react";
import { type FieldLike, plainField } from "~/components/ui/field";

/** A form's last answer, read for pages that ship no script. */
export function formState(last: SubmissionResult<string[]> | undefined) {
  const errors = (last?.error ?? {}) as Record<string, string[] | null>;
  const values = (last?.initialValue ?? {}) as Record<string, unknown>;

  return {
    formErrors: errors[""] ?? undefined,
    field(name: string, given?: string): FieldLike {
      const kept = values[name];
      return plainField(name, {
        value: typeof kept === "string" ? kept : given,
        errors: errors[name] ?? undefined,
        required: true,
      });
    },
  };
}
