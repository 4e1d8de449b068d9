import { z } from "zod";

/** What ends a subscription: the workspace's name, typed. */
const endForm = z.object({ do: z.literal("end"), confirmation: z.string().max(300) });
const restoreForm = z.object({ do: z.literal("restore") });

export const subscriptionForm = z.discriminatedUnion("do", [endForm, restoreForm]);

const plain = (text: string) => text.trim().replaceAll(/\s+/g, " ").toLowerCase();

/** Whether what was typed is the workspace's name; spaces and capitals do not matter. */
export const saysName = (typed: string, name: string) => plain(typed) === plain(name);
