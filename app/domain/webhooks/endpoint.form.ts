import { z } from "zod";
import { PUBLIC_EVENTS } from "../events/event-types";
import { PAYLOAD_FIELDS } from "./payload";

/** What is asked of an endpoint, in the browser and on the server. */
export const endpointForm = z.object({
  url: z.string().trim().min(1).max(2000),
  events: z.array(z.enum(PUBLIC_EVENTS)).default([]),
  fields: z.array(z.enum(PAYLOAD_FIELDS)).default([]),
  recipient: z.string().trim().max(200).nullable().default(null),
  country: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{2}$/)
    .toUpperCase()
    .nullable()
    .default(null),
});
