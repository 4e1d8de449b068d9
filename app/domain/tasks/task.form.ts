import { z } from "zod";
import { REMINDERS_MINUTES } from "./task";

/** What a task is about, as a form carries it: `deal:dl_…`. */
const about = z
  .string()
  .regex(/^(contact|account|lead|deal):[\w-]{1,80}$/)
  .nullish()
  .transform((text) => {
    const [kind, id] = text?.split(":") ?? [];
    return id ? { kind: kind as "contact" | "account" | "lead" | "deal", id } : null;
  });

export const taskForm = z.object({
  title: z.string().trim().max(500).default(""),
  /** A time on the workspace's own clock: `2026-11-22T09:30`. */
  due: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, "no-such-time")
    .nullish()
    .transform((text) => text ?? null),
  remindMinutes: z.coerce
    .number()
    .refine((minutes) => REMINDERS_MINUTES.some((one) => one === minutes))
    .nullish()
    .transform((minutes) => minutes ?? null),
  ownerId: z
    .string()
    .max(60)
    .nullish()
    .transform((id) => (id === "nobody" ? null : (id ?? undefined))),
  about,
});

/** The same, with the version that it was filled from: a change in between is not written over. */
export const editTaskForm = taskForm.extend({ version: z.coerce.number().int().optional() });

/** Done, or with `undo` open again; then back to where it was done. */
export const doneForm = z.object({
  from: z.literal("today").optional(),
  undo: z
    .literal("on")
    .optional()
    .transform((on) => on === "on"),
});
