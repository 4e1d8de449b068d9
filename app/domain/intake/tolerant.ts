import { z } from "zod";
import { withoutInvisible } from "~/lib/invisible";

const clean = (text: string, max: number): string | null =>
  withoutInvisible(text).trim().slice(0, max) || null;

/** A text that may be a number, missing, null, empty or of a wrong kind; null then. Cut, never refused. */
export const looseText = (max = 500) =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .catch(null)
    .transform((value) => clean(String(value ?? ""), max));

/** A text of several lines: its direction marks are part of it, so only its ends are trimmed. */
export const looseMessage = (max = 20_000) =>
  z
    .string()
    .nullish()
    .catch(null)
    .transform((value) => (value ?? "").trim().slice(0, max) || null);

/** An id: text or number, not empty. */
export const idText = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1).max(200));

/** A web address for people to follow: https or http, else null. */
export const looseUrl = () =>
  z
    .string()
    .nullish()
    .catch(null)
    .transform((value) =>
      value && /^https?:\/\/[^\s]+$/i.test(value.trim()) ? value.trim().slice(0, 2_000) : null,
    );

/** A list whose bad entries are left out. */
export const looseList = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((entries) =>
      (entries ?? []).slice(0, 50).flatMap((value) => {
        const read = entry.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    );
