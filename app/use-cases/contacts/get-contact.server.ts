import { contacts } from "~/db/schema";
import type { Row } from "~/db/tenant-db.server";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

export type Contact = Row<typeof contacts>;

/** One contact. Refuses `contact-not-found`, also for what the viewer may not see. */
export async function getContact({ db }: Ctx<"contacts:read">, contactId: string) {
  const [contact] = await db.read(db.one(contacts, contactId));
  return contact ? accept(contact) : refuse("contact-not-found");
}
