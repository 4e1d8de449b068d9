import { RETURNING, type ReturningName } from "~/db/exported-tables";
import { membersWithNames } from "~/db/queries/memberships";
import {
  type ListedFile,
  MANIFEST,
  MEMBERS_PATH,
  manifestSchema,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type PackedMember,
  packedMember,
  rowsPath,
} from "~/domain/packages/manifest";
import { contentAt, rangeOf, readContents, type ZipPlace } from "~/services/packages/zip-contents";
import {
  type ArrivalCtx,
  type ArrivalState,
  type ArrivalStep,
  type Fault,
  on,
  type RowsPlace,
} from "./arrival-state";
import { isEmpty } from "./is-empty";
import { type PlacedFile, putPages } from "./placed-files";

const MOST_MANIFEST_BYTES = 12 * 1024 * 1024;
const MOST_MEMBERS_BYTES = 1024 * 1024;

/** Reads what the package says of itself, and whether it holds just that. */
export async function lookAtPackage(ctx: ArrivalCtx, key: string): Promise<ArrivalStep | Fault> {
  if (!(await isEmpty(ctx))) return { reason: "workspace-not-empty" };

  const { objects } = ctx.services;
  const contents = await readContents(objects, key);
  if (!contents.ok) return { reason: contents.reason };
  const places = new Map(contents.value.map((place) => [place.path, place]));
  if (places.size < contents.value.length) return { reason: "package-broken" };
  const manifest = await manifestOf(ctx, key, places.get(MANIFEST));
  if ("reason" in manifest) return manifest;
  const placed = placedFiles(manifest, places);
  if ("reason" in placed) return placed;

  const rows = await rowsPlaces(ctx, key, places);
  if ("reason" in rows) return rows;
  const members = await membersIn(ctx, key, places.get(MEMBERS_PATH));
  if (!Array.isArray(members)) return members;

  const pages = await putPages(objects, key, placed);
  const people = await knownHere(ctx, members);
  return on(begun(pages, rows, people, placed));
}

function begun(
  pages: number,
  places: Record<ReturningName, RowsPlace>,
  people: ArrivalState["people"],
  placed: readonly PlacedFile[],
): ArrivalState {
  const bytes = placed.reduce((sum, { size }) => sum + size, 0);
  const rows = Object.values(places).reduce((sum, { size }) => sum + size, 0);
  return {
    phase: "verify",
    pages,
    page: 0,
    places,
    table: 0,
    at: 0,
    line: 0,
    people,
    taken: {},
    leftOut: {},
    suppressed: 0,
    toPool: 0,
    files: { taken: 0, refused: 0 },
    done: 0,
    // All is hashed, rows are looked at and then taken in.
    total: bytes + 2 * rows,
  };
}

async function manifestOf(
  ctx: ArrivalCtx,
  key: string,
  place: ZipPlace | undefined,
): Promise<ListedFile[] | Fault> {
  if (!place) return { reason: "file-missing", path: MANIFEST };
  if (place.size > MOST_MANIFEST_BYTES) return { reason: "package-too-large", path: MANIFEST };

  const said = jsonOf(await textAt(ctx, key, place));
  const { format, version, kind } = (said ?? {}) as Record<string, unknown>;
  if (format !== PACKAGE_FORMAT) return { reason: "not-a-package", path: MANIFEST };
  if (version !== PACKAGE_VERSION) return { reason: "another-version", path: MANIFEST };
  if (kind !== "all") return { reason: "not-whole", path: MANIFEST };
  const manifest = manifestSchema.safeParse(said);
  return manifest.success ? manifest.data.files : { reason: "not-a-package", path: MANIFEST };
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

async function textAt({ services }: ArrivalCtx, key: string, place: ZipPlace) {
  const offset = await contentAt(services.objects, key, place);
  const body = offset === null ? null : await rangeOf(services.objects, key, offset, place.size);
  return body && new Response(body).text();
}

/** Each file that is listed, with its place; what is there and not listed is a fault too. */
function placedFiles(
  listed: readonly ListedFile[],
  places: ReadonlyMap<string, ZipPlace>,
): PlacedFile[] | Fault {
  const known = new Set([MANIFEST, ...listed.map(({ path }) => path)]);
  const stray = [...places.keys()].find((path) => !known.has(path));
  if (stray !== undefined) return { reason: "file-not-listed", path: stray.slice(0, 300) };
  const placed: PlacedFile[] = [];
  for (const { path, size, sha256 } of listed) {
    const place = places.get(path);
    if (!place) return { reason: "file-missing", path };
    if (place.size !== size) return { reason: "file-changed", path };
    placed.push({ path, size, sha256, offset: place.offset });
  }
  return placed;
}

async function rowsPlaces(
  { services }: ArrivalCtx,
  key: string,
  places: ReadonlyMap<string, ZipPlace>,
): Promise<Record<ReturningName, RowsPlace> | Fault> {
  const found: [ReturningName, RowsPlace][] = [];
  for (const name of RETURNING) {
    const path = rowsPath(name);
    const place = places.get(path);
    const offset = place && (await contentAt(services.objects, key, place));
    if (!place || offset === undefined) return { reason: "file-missing", path };
    if (offset === null) return { reason: "package-broken", path };
    found.push([name, { offset, size: place.size }]);
  }
  return Object.fromEntries(found) as Record<ReturningName, RowsPlace>;
}

async function membersIn(
  ctx: ArrivalCtx,
  key: string,
  place: ZipPlace | undefined,
): Promise<PackedMember[] | Fault> {
  const path = MEMBERS_PATH;
  if (!place) return { reason: "file-missing", path };
  if (place.size > MOST_MEMBERS_BYTES) return { reason: "package-too-large", path };

  const lines = ((await textAt(ctx, key, place)) ?? "").split("\n").filter(Boolean);
  const members = lines.map((line) => packedMember.safeParse(jsonOf(line)));
  const wrong = members.findIndex(({ success }) => !success);
  if (wrong >= 0) return { reason: "wrong-value", path, line: wrong + 1 };
  return members.flatMap(({ data }) => data ?? []);
}

/** People are the same where their addresses are. */
async function knownHere(ctx: ArrivalCtx, members: readonly PackedMember[]) {
  const [here] = await ctx.db.read(ctx.db.ask(membersWithNames(ctx.now())));
  const ids = new Map(here.map(({ email, userId }) => [email.toLowerCase(), userId]));
  return Object.fromEntries(
    members.map(({ id, email }) => [id, ids.get(email.toLowerCase()) ?? null]),
  );
}
