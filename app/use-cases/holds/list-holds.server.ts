import { desc, eq } from "drizzle-orm";
import { contacts, files, holds } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { link } from "~/db/tenant-db.server";
import { contactName } from "~/domain/contacts/names";
import type { Ctx } from "../ctx";

const MOST = 200;

/** The newest holds, those that are released too, with the file that each keeps. */
export async function listHolds({ db }: Ctx<"privacy:read">) {
  const all = db.as(EVERYTHING);
  const [found] = await db.read(
    all.linked(
      holds,
      { file: link(holds.fileId, files) },
      { orderBy: [desc(holds.id)], limit: MOST },
    ),
  );
  return found.map(({ row, file }) => ({
    ...row,
    file: file && { id: file.id, name: file.name, contactId: file.contactId },
  }));
}

/** A person's files, to choose from what is to be kept; undefined when there is no such person. */
export async function filesToHold(ctx: Ctx<"privacy:write">, contactId: string) {
  const all = ctx.db.as(EVERYTHING);
  const [contact, theirs] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    all.rows(files, { where: eq(files.contactId, contactId), orderBy: [desc(files.id)] }),
  );
  if (!contact) return undefined;
  const { id, nameEn, nameAr } = contact;
  return { id, nameEn, nameAr, name: contactName(contact, ctx.locale), files: theirs };
}
