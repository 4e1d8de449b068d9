import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { FEW, FULL, searchEverything } from "~/use-cases/search/search-everything.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";

const text = z.string().nullable();
const hitSchema = z
  .object({
    type: z.enum(["contact", "account", "lead", "deal", "note", "message"]),
    id: z.string(),
    nameEn: text,
    nameAr: text,
    detail: text,
    state: text,
  })
  .openapi("SearchResult");

const MOST_OF_A_PASSAGE = 300;
/** Up to so many are what is asked for while one types. */
const MOST_OF_FEW = 20;

/** Everything the key may see, by a part of its name, reference, phone, e-mail or words. */
export function searchApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      tag: "search",
      method: "get",
      path: "/search",
      permission: "search:read",
      query: z.object({
        q: z.string().default(""),
        limit: z.coerce.number().int().min(1).max(50).default(50),
      }),
      answers: { 200: z.object({ data: z.array(hitSchema), nextCursor: z.null() }) },
    },
    async ({ ctx, query: { q, limit } }) => {
      const { hits, passages } = await searchEverything(ctx, q, limit <= MOST_OF_FEW ? FEW : FULL);
      const found = hits.map(({ kind, detailAr: _, ...hit }) => ({ type: kind, ...hit }));
      const said = passages.map(({ kind, id, nameEn, nameAr, text }) => ({
        type: kind,
        id,
        nameEn,
        nameAr,
        detail: text.slice(0, MOST_OF_A_PASSAGE),
        state: null,
      }));
      return { status: 200, body: { data: [...found, ...said].slice(0, limit), nextCursor: null } };
    },
  );
}
