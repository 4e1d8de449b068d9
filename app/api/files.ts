import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { withoutCards } from "~/http/cards-in-form";
import { addFile } from "~/use-cases/files/add-file.server";
import { deleteFile } from "~/use-cases/files/delete-file.server";
import { linkFile } from "~/use-cases/files/link-file.server";
import { type FileRow, filesOf } from "~/use-cases/files/list-files.server";
import { aboutOfRow, aboutQuery, subjectOf } from "./about";
import type { ApiEnv } from "./api-env";
import { endpoint, type Reply } from "./endpoint";
import { inputErrors } from "./sentences";
import { aboutSchema, idParams, instantOut, pageQuery, pageSchema, toInstant } from "./shapes";

const fileSchema = z
  .object({
    id: z.string(),
    about: aboutSchema,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    /** `quarantined`: it is kept and never served. */
    scan: z.enum(["clean", "quarantined"]),
    createdAt: instantOut,
    createdBy: z.string(),
  })
  .openapi("File");
const linkedSchema = fileSchema
  .extend({ link: z.object({ href: z.string(), expiresAt: instantOut }).nullable() })
  .openapi("LinkedFile");

const toFile = (file: FileRow) => ({
  id: file.id,
  about: aboutOfRow(file),
  name: file.name,
  mediaType: file.mediaType,
  bytes: file.bytes,
  sha256: file.sha256,
  scan: file.scan,
  createdAt: toInstant(file.createdAt),
  createdBy: file.createdBy,
});

const tag = { tag: "files" } as const;
const one = { ...tag, params: idParams, path: "/files/{id}" } as const;

/** Files on a contact, a company, a lead or a deal. */
export function filesApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/files",
      permission: "files:read",
      query: pageQuery.extend(aboutQuery),
      answers: { 200: pageSchema(fileSchema) },
    },
    async ({ ctx, query }) => {
      const found = await filesOf(ctx, subjectOf(query), query);
      if (!found.ok) return { refused: found.reason };

      const { rows, nextCursor } = found.value;
      return { status: 200, body: { data: rows.map(toFile), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/files",
      permission: "files:write",
      answers: { 201: z.object({ id: z.string(), scan: z.enum(["clean", "quarantined"]) }) },
    },
    async ({ ctx, request }): Promise<Reply> => {
      const upload = await readUpload(request);
      if ("invalid" in upload) return upload;

      const { about, file } = upload;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = await addFile(
        ctx,
        { kind: about.type, id: about.id },
        { name: file.name, bytes },
      );
      return outcome.ok ? { status: 201, body: outcome.value } : refusedUpload(outcome.reason);
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      permission: "files:read",
      answers: { 200: linkedSchema },
    },
    async ({ ctx, params }) => {
      const outcome = await linkFile(ctx, params.id);
      if (!outcome.ok) return { refused: outcome.reason };

      const { file, link } = outcome.value;
      const { origin } = ctx.services;
      const href = link && { href: origin + link.path, expiresAt: toInstant(link.expires) };
      return { status: 200, body: { ...toFile(file), link: href } };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      permission: "files:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteFile(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}

const upload = z.strictObject({ file: z.instanceof(File), about: aboutSchema });

async function readUpload(request: Request) {
  const form = await request.formData().then(withoutCards, () => null);
  const about = jsonIn(form?.get("about"));
  const parsed = upload.safeParse({ ...Object.fromEntries(form ?? []), about });
  if (parsed.success) return parsed.data;

  return { invalid: parsed.error.issues.flatMap(inputErrors) };
}

function jsonIn(text: FormDataEntryValue | null | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** What is wrong with the file itself is wrong input, not a conflict. */
const refusedUpload = (reason: string): Reply =>
  reason.endsWith("-not-found")
    ? { refused: reason }
    : { invalid: [{ path: ["file"], message: reason }] };
