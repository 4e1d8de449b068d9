import { inventory, type TableName } from "~/db/inventory";
import { type files, packages, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import type { Write } from "~/db/statements";
import { daysOf, type KeptClass, ruleOf } from "~/domain/policy/retention";
import { isClosed } from "~/domain/privacy/request-states";
import { r2Key } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { DAY_MS, toIso } from "~/lib/time";
import { cleanFileName } from "~/services/files/file-name";
import { putStream } from "~/services/objects/put-stream";
import { buildPackage, type PackageFile } from "~/services/packages/build-package";
import { type Cell, cellOf, csvOf } from "~/services/packages/csv";
import { otherFaceOf } from "~/services/packages/other-faces";
import { printableHtml } from "~/services/packages/printable";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { moving } from "../desk/steps";
import { readablePage, type Told } from "./readable-page";
import {
  ACCESS_TABLES,
  type AccessSubject,
  accessSubject,
  givenColumns,
  type Redactions,
  type Row,
  rowsOfSubject,
} from "./subject-data";

type PackageCtx = Pick<Ctx, "db" | "services" | "now" | "actor" | "timeZone">;

/**
 * Packs everything that is held about the person of a request, streams it into R2, and closes the request.
 * Made again, it stands where it stood. Refuses `request-not-found`, `already-answered` and `contact-not-found`.
 */
export async function makeAccessPackage(ctx: PackageCtx, jobId: string, requestId: string) {
  const all = ctx.db.as(EVERYTHING);
  const [request] = await all.read(all.one(privacyRequests, requestId));
  if (!request?.packageId) return refuse("request-not-found");
  if (isClosed(request.state)) return refuse("already-answered");
  const subject = request.contactId && (await accessSubject(ctx, request.contactId));
  if (!subject) return refuse("contact-not-found");

  const at = ctx.now();
  const id = request.packageId;
  const key = r2Key("packages", all.tenantId, id);
  // Both go on while the package is read: the manifest is its last file.
  const about = { format: "closr-access-package", version: 1, redacted: 0, absent: [] as Absent[] };
  const { retention } = await ctx.services.inForce();
  const parts = filesOf(ctx, subject, retention, about);
  const { bytes, sha256 } = await putStream(
    ctx.services.objects,
    key,
    buildPackage(parts, about, at),
  );
  const expiresAt = at + daysOf(retention, "packages") * DAY_MS;
  const row = {
    id,
    createdAt: at,
    kind: "access" as const,
    contactId: subject.contact.id,
    jobId,
    r2Key: key,
    bytes,
    sha256,
    createdBy: request.createdBy,
    expiresAt,
  };
  const events = record(ctx, {
    type: "export.ready",
    object: ["package", id],
    about: { contactId: subject.contact.id },
  });
  // Answered in this very moment, the package is not kept.
  const finished = moving(ctx, request, "finish");
  if (!finished.ok) return finished;
  const writes: Write[] = [all.insertOrIgnore(packages, row), ...finished.value, ...events];
  return accept({
    writes,
    result: {
      packageId: id,
      bytes,
      sha256,
      expiresAt: toIso(expiresAt),
      href: `/api/v1/packages/${id}/content`,
    },
  });
}

interface Absent {
  what: string;
  why: string;
  [more: string]: string;
}

async function* filesOf(
  ctx: PackageCtx,
  subject: AccessSubject,
  retention: readonly KeptClass[],
  about: { redacted: number; absent: Absent[] },
): AsyncGenerator<PackageFile> {
  const redactions: Redactions = { n: 0 };
  const told: Told[] = [];
  for (const table of ACCESS_TABLES) {
    const rows: Row[] = [];
    for await (const row of rowsOfSubject(ctx, table, subject, redactions)) rows.push(row);
    if (rows.length === 0) continue;

    const columns = givenColumns(table.name);
    told.push({ name: table.name, rows });
    yield { path: `data/${table.name}.json`, content: JSON.stringify(rows, null, 2) };
    yield { path: `data/${table.name}.csv`, content: csvOf(columns, cellsOf(columns, rows)) };
    yield* otherFaces(table.name, rows);
    if (table.name === "files") yield* attachments(ctx, rows as never, about.absent);
  }
  about.redacted = redactions.n;
  yield { path: "schema.json", content: JSON.stringify(schemaNotes(told, retention), null, 2) };
  const made = { redacted: redactions.n, at: ctx.now(), zone: ctx.timeZone };
  const facts = { subject, told, retention, ...made };
  yield { path: "index.html", content: printableHtml(readablePage(facts)) };
}

/** Of the person a card, and of what is planned with them a calendar, for whatever else opens them. */
function* otherFaces(name: TableName, rows: readonly Row[]): Generator<PackageFile> {
  const face = otherFaceOf(name);
  if (face)
    yield { path: face.path, content: face.begins + face.page([], () => [...rows]) + face.ends };
}

const cellsOf = (columns: string[], rows: Row[]): Cell[][] =>
  rows.map((row) => columns.map((column) => cellOf(row[column])));

/** The files as they are; what is missing or held back is told in the manifest. */
async function* attachments(
  { services }: PackageCtx,
  rows: (typeof files.$inferSelect)[],
  absent: Absent[],
): AsyncGenerator<PackageFile> {
  for (const { id, name, r2Key, scan } of rows) {
    if (scan === "quarantined") {
      absent.push({ what: id, why: "held back by the scan" });
      continue;
    }
    const object = await services.objects.get(r2Key);
    if (!object) {
      absent.push({ what: id, why: "no longer in storage" });
      continue;
    }
    yield { path: `files/${id}-${cleanFileName(name)}`, content: object.body };
  }
}

/** What each column is, why it is held and for how long, as the inventory declares it. */
const schemaNotes = (told: Told[], kept: readonly KeptClass[]) =>
  Object.fromEntries(
    told.map(({ name }) => {
      const { columns, purpose, basis } = inventory[name];
      const { class: of, since } = ruleOf(kept, name);
      const retention = { class: of, since };
      const given = givenColumns(name).map((column) => [
        column,
        (columns as Record<string, string>)[column],
      ]);
      return [name, { purpose, basis, retention, columns: Object.fromEntries(given) }];
    }),
  );
