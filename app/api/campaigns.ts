import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { LETTER_PURPOSES } from "~/domain/mailings/purposes";
import { listMailings, previewMailing } from "~/use-cases/mailings/write-mailing.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { idParams, pageQuery, pageSchema } from "./shapes";

const campaignSchema = z
  .object({
    id: z.string(),
    purpose: z.enum(LETTER_PURPOSES),
    subjectEn: z.string(),
    subjectAr: z.string(),
    state: z.enum(["draft", "sending", "sent"]),
    sentCount: z.int(),
    excludedCount: z.int(),
  })
  .openapi("Campaign");
const recipientSchema = z
  .object({
    email: z.string(),
    law: z.string(),
    basis: z.string().nullable(),
    excluded: z
      .string()
      .nullable()
      .openapi({ description: "Why they are left out; null: they get it." }),
  })
  .openapi("CampaignRecipient");

const about = { tag: "campaigns", permission: "mailings:read" } as const;

/** The letters of CLOSR's own to those who asked for news. Only keys of its own staff see any. */
export function campaignsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/campaigns",
      query: z.object({}),
      answers: { 200: pageSchema(campaignSchema) },
    },
    async ({ ctx }) => {
      const all = await listMailings(ctx);
      const data = all.map(({ id, purpose, subjectEn, subjectAr, ...rest }) => {
        const { state, sentCount, excludedCount } = rest;
        return { id, purpose, subjectEn, subjectAr, state, sentCount, excludedCount };
      });
      return { status: 200, body: { data, nextCursor: null } };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/campaigns/{id}/preview",
      params: idParams,
      query: pageQuery,
      answers: { 200: pageSchema(recipientSchema) },
    },
    async ({ ctx, params, query: { cursor = "", limit } }) => {
      const seen = await previewMailing(ctx, params.id, { after: cursor, limit });
      if (!seen.ok) return { refused: seen.reason };

      const { preview, next } = seen.value;
      return { status: 200, body: { data: preview, nextCursor: next } };
    },
  );
}
