import { z } from "zod";

/** What a package of a workspace is, and the version in which its tables are written. */
export const PACKAGE_FORMAT = "closr-export";
export const PACKAGE_VERSION = 2;
export const MANIFEST = "manifest.json";

/** Where the rows of a table are, and what they look like. */
export const rowsPath = (table: string) => `data/${table}.jsonl`;
export const schemaPath = (table: string) => `data/${table}.schema.json`;
export const MEMBERS_PATH = "data/members.jsonl";
const FILES_FOLDER = "files/";

/** The path of somebody's file, which begins with its id. */
export const filePath = (id: string, name: string) => `${FILES_FOLDER}${id}-${name}`;
export const fileIdIn = (path: string) => /^files\/(\w{1,64})-/.exec(path)?.[1] ?? null;

/** Who worked in the workspace: what owners are known by elsewhere. */
export const packedMember = z.object({
  id: z.string().max(80),
  name: z.string().max(500),
  email: z.string().max(500),
  role: z.string().max(40),
  teamId: z.string().max(80).nullable(),
});
export type PackedMember = z.infer<typeof packedMember>;

const packedFile = z.object({
  path: z.string().min(1).max(1_000),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ListedFile = z.infer<typeof packedFile>;

/** As much of a manifest as an import goes by. */
export const manifestSchema = z.object({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  kind: z.literal("all"),
  files: z.array(packedFile),
});
