import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { createNote } from "~/use-cases/notes/create-note.server";
import { deleteNote } from "~/use-cases/notes/delete-note.server";
import { getNote, type Note, notesOf } from "~/use-cases/notes/list-notes.server";
import { updateNote } from "~/use-cases/notes/update-note.server";
import { aboutOfRow, aboutQuery, subjectOf } from "./about";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { aboutSchema, idParams, instantOut, pageQuery, pageSchema, toInstant } from "./shapes";

const words = z.string().trim().min(1).max(10_000);
const noteSchema = z
  .object({
    id: z.string(),
    about: aboutSchema,
    body: z.string(),
    createdAt: instantOut,
    updatedAt: instantOut,
    createdBy: z.string(),
  })
  .openapi("Note");

const toNote = (note: Note) => ({
  id: note.id,
  about: aboutOfRow(note),
  body: note.body,
  createdAt: toInstant(note.createdAt),
  updatedAt: toInstant(note.updatedAt),
  createdBy: note.createdBy,
});

const tag = { tag: "notes" } as const;
const one = { ...tag, params: idParams, path: "/notes/{id}" } as const;

/** What people wrote down about a contact, a company, a lead or a deal. */
export function notesApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/notes",
      permission: "notes:read",
      query: pageQuery.extend(aboutQuery),
      answers: { 200: pageSchema(noteSchema) },
    },
    async ({ ctx, query }) => {
      const found = await notesOf(ctx, subjectOf(query), query);
      if (!found.ok) return { refused: found.reason };

      const { rows, nextCursor } = found.value;
      return { status: 200, body: { data: rows.map(toNote), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/notes",
      permission: "notes:write",
      body: z.strictObject({ about: aboutSchema, body: words }),
      answers: { 201: z.object({ id: z.string() }) },
    },
    async ({ ctx, body: { about, body } }) => {
      const outcome = await createNote(ctx, { kind: about.type, id: about.id }, body);
      return outcome.ok
        ? { status: 201, body: { id: outcome.value } }
        : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "get",
      permission: "notes:read",
      answers: { 200: noteSchema },
    },
    async ({ ctx, params }) => {
      const note = await getNote(ctx, params.id);
      return note ? { status: 200, body: toNote(note) } : { refused: "note-not-found" };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "patch",
      permission: "notes:write",
      body: z.strictObject({ body: words }),
      answers: { 200: z.object({ id: z.string() }) },
    },
    async ({ ctx, params, body }) => {
      const outcome = await updateNote(ctx, params.id, body.body);
      return outcome.ok
        ? { status: 200, body: { id: outcome.value } }
        : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...one,
      method: "delete",
      permission: "notes:delete",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteNote(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
