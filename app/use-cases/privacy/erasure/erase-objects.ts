import { isNotNull, isNull } from "drizzle-orm";
import { among } from "~/db/expressions";
import { openJob } from "~/db/queries/open-job";
import { subjectRows } from "~/db/queries/subject-rows";
import { type files, imports, packages } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { indexStores, kvStores, r2Stores } from "~/db/stores";
import { type IndexTable, subjectTable } from "~/db/subject-tables";
import { r2Key } from "~/lib/ids";
import { MINUTE_MS } from "~/lib/time";
import { forgetPackages } from "~/services/packages/forget-packages";
import { eraseLongTexts, eraseTokens } from "./erase-index";
import {
  type ErasureCtx,
  type ErasureState,
  nothing,
  type Part,
  type SubjectOfErasure,
} from "./erasure-run";
import { mailNamesThePerson, namesThePerson } from "./search-file";

type AboutContacts<Stores> = {
  [Name in keyof Stores]: Stores[Name] extends { subject: "contact" } ? Name : never;
}[keyof Stores];

/** What takes one person out of one store, a bounded part at a time. Taken twice, it does no harm. */
export type StoreEraser = (
  ctx: ErasureCtx,
  subject: SubjectOfErasure,
  state: ErasureState,
) => Promise<Part>;

/** One eraser for each store outside the tables that holds contacts: a store without one does not compile. */
export const STORE_ERASERS = {
  files: eraseFiles,
  packages: erasePackages,
  imports: eraseImportFiles,
  mail: eraseKeptMails,
  searchTokens: eraseTokens,
  longTexts: eraseLongTexts,
} satisfies Record<
  | AboutContacts<typeof r2Stores>
  | AboutContacts<typeof kvStores>
  | AboutContacts<typeof indexStores>
  | IndexTable,
  StoreEraser
>;

const AT_ONCE = 500;

async function eraseFiles(
  { db, services }: ErasureCtx,
  { contactId }: SubjectOfErasure,
  state: ErasureState,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const after = state.place as [string] | null;
  const asked = { contactId, after, limit: AT_ONCE };
  const [found] = await all.read(all.ask(subjectRows(subjectTable("files"), asked)));
  const keys = found.map(({ row }) => (row as typeof files.$inferSelect).r2Key);
  if (keys.length > 0) await services.objects.delete(keys);

  return {
    writes: [],
    erased: [["fileObjects", keys.length]],
    place: found.length < AT_ONCE ? undefined : found.at(-1)?.key,
    state: { objects: [...state.objects, ...keys] },
  };
}

/**
 * The person's own packages, and every export of the workspace: the person is in those as well. A package that is
 * being taken in is waited for: half of it would be neither here nor there.
 */
async function erasePackages(
  { db, services, now }: ErasureCtx,
  { contactId }: SubjectOfErasure,
  state: ErasureState,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const [own, exports, underWay] = await all.read(
    all.ask(subjectRows(subjectTable("packages"), { contactId, limit: AT_ONCE })),
    all.rows(packages, { where: isNull(packages.contactId), limit: AT_ONCE }),
    all.ask(openJob("imports")),
  );
  if (exports.some(({ kind, jobId }) => kind === "import" && jobId === underWay?.id))
    return { ...nothing, place: null, waitUntil: now() + MINUTE_MS };
  const rows = [...own.map(({ row }) => row as typeof packages.$inferSelect), ...exports];
  const keys = rows.map(({ r2Key }) => r2Key);
  await forgetPackages(services.objects, keys);

  const ids = exports.map(({ id }) => id);
  return {
    writes: ids.length > 0 ? [all.delete(packages, among(packages.id, ids))] : [],
    erased: [["packageObjects", keys.length]],
    place: exports.length < AT_ONCE ? undefined : "more",
    state: { objects: [...state.objects, ...keys] },
  };
}

type Import = typeof imports.$inferSelect;

/**
 * A file that names the person goes as a whole: its rows are records by now. Which ones do is put down
 * before any of them goes, since afterwards it could not be known again.
 */
async function eraseImportFiles(
  ctx: ErasureCtx,
  { traits }: SubjectOfErasure,
  state: ErasureState,
): Promise<Part> {
  const found = state.place as string[] | null;
  if (found) return deleteImportFiles(ctx, found, state);

  const { db, services, now } = ctx;
  const all = db.as(EVERYTHING);
  const [kept] = await all.read(
    all.rows(imports, { where: isNotNull(imports.r2Key), limit: AT_ONCE }),
  );
  const naming: Import[] = [];
  for (const one of kept)
    if (await namesThePerson(services.objects, one.r2Key ?? "", one.dialect.charset, traits))
      naming.push(one);
  // One that failed says that it runs, and no longer does: its job tells.
  const [underWay] = await all.read(all.ask(openJob("imports")));
  if (naming.some(({ jobId }) => jobId !== null && jobId === underWay?.id))
    return { ...nothing, place: null, waitUntil: now() + MINUTE_MS };
  if (naming.length === 0) return nothing;
  return { ...nothing, place: naming.map(({ id }) => id), commits: true };
}

async function deleteImportFiles(
  { db, services }: ErasureCtx,
  ids: string[],
  state: ErasureState,
): Promise<Part> {
  const all = db.as(EVERYTHING);
  const [found] = await all.read(
    all.rows(imports, { where: among(imports.id, ids), limit: AT_ONCE }),
  );
  const keys = found.flatMap(({ r2Key }) => r2Key ?? []);
  if (keys.length > 0) await services.objects.delete(keys);

  return {
    writes: [all.update(imports, { r2Key: null }, among(imports.id, ids))],
    erased: [["importObjects", keys.length]],
    state: { objects: [...state.objects, ...keys] },
  };
}

/** Mails that wait to be filed, or could not be, and are from the person or name them. */
async function eraseKeptMails(
  { db, services }: ErasureCtx,
  { traits }: SubjectOfErasure,
  state: ErasureState,
): Promise<Part> {
  const cursor = (state.place as string | null) ?? undefined;
  const prefix = `${r2Key("mail", db.tenantId)}/`;
  const page = await services.objects.list({ prefix, cursor, limit: MAILS_AT_ONCE });
  const keys: string[] = [];
  for (const { key } of page.objects)
    if (await mailNamesThePerson(services.objects, key, traits)) keys.push(key);
  if (keys.length > 0) await services.objects.delete(keys);

  return {
    writes: [],
    erased: [["mailObjects", keys.length]],
    place: page.truncated ? page.cursor : undefined,
    state: { objects: [...state.objects, ...keys] },
  };
}
const MAILS_AT_ONCE = 20;
