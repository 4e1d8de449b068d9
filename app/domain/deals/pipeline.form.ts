import { z } from "zod";

const name = z.string().trim().max(100).default("");
const names = { nameEn: name, nameAr: name };

/** A pipeline as its form says it: a stage without any name is taken away, one without an id is new. */
export const pipelineForm = z.object({
  ...names,
  /** The pipeline that is changed; none for a new one. */
  pipelineId: z.string().max(80).optional(),
  holdsBack: z
    .literal("on")
    .optional()
    .transform((on) => on === "on"),
  stages: z
    .array(z.object({ id: z.string().max(80).optional(), ...names }))
    .max(40)
    .default([])
    .transform((all) => all.filter(({ nameEn, nameAr }) => nameEn || nameAr)),
});
