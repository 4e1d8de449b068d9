import { z } from "@hono/zod-openapi";

type Kind = "contact" | "account" | "lead" | "deal";

/** Which record a list is of: `?aboutType=contact&aboutId=ct_…`. */
export const aboutQuery = {
  aboutType: z.enum(["contact", "account", "lead", "deal"]),
  aboutId: z.string().min(1).max(80),
};

export const subjectOf = ({ aboutType, aboutId }: { aboutType: Kind; aboutId: string }) => ({
  kind: aboutType,
  id: aboutId,
});

interface AboutColumns {
  contactId: string | null;
  accountId: string | null;
  leadId: string | null;
  dealId: string | null;
}

/** What a row is about: the deal or lead that it was put on, before the person behind it. */
export function aboutOfRow({ contactId, accountId, leadId, dealId }: AboutColumns) {
  const kinds: [Kind, string | null][] = [
    ["deal", dealId],
    ["lead", leadId],
    ["account", accountId],
    ["contact", contactId],
  ];
  const [type, id] = kinds.find(([, id]) => id !== null) ?? ["contact", ""];
  return { type, id: id ?? "" };
}
