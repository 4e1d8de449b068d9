import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { parseTrn } from "~/domain/billing/trn";
import { addTaxNumber } from "~/use-cases/billing/add-tax-number.server";
import { listTaxNumbers, type TaxNumber } from "~/use-cases/billing/list-tax-numbers.server";
import { removeTaxNumber } from "~/use-cases/billing/remove-tax-number.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { faultIn } from "./fault-in";
import { idParams, instantOut, pageSchema, toInstant } from "./shapes";

const input = z.strictObject({
  company: z.string().trim().min(1).max(200),
  trn: z.string().min(1).max(100),
});
const taxNumberSchema = z
  .object({
    id: z.string(),
    company: z.string(),
    lastDigits: z.string(),
    createdAt: instantOut,
  })
  .openapi("TaxNumber");

const toTaxNumber = ({ id, company, lastDigits, createdAt }: TaxNumber) => ({
  id,
  company,
  lastDigits,
  createdAt: toInstant(createdAt),
});

const tag = { tag: "tax numbers" } as const;
const FAULTS = { "trn-malformed": ["trn"], "trn-known": ["trn"] };

/** The tax numbers of a brokerage's own companies. None is ever told in full. */
export function taxNumbersApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...tag,
      method: "get",
      path: "/tax-numbers",
      permission: "billing:read",
      answers: { 200: pageSchema(taxNumberSchema) },
    },
    async ({ ctx }) => ({
      status: 200,
      body: { data: (await listTaxNumbers(ctx)).map(toTaxNumber), nextCursor: null },
    }),
  );

  endpoint(
    api,
    {
      ...tag,
      method: "post",
      path: "/tax-numbers",
      permission: "billing:write",
      body: input,
      answers: { 201: z.object({ id: z.string() }) },
    },
    async ({ ctx, body: { company, trn: typed } }) => {
      const trn = parseTrn(typed);
      if (trn === null) return faultIn("trn-malformed", FAULTS);

      const added = await addTaxNumber(ctx, { company, trn });
      return added.ok ? { status: 201, body: { id: added.value } } : faultIn(added.reason, FAULTS);
    },
  );

  endpoint(
    api,
    {
      ...tag,
      params: idParams,
      method: "delete",
      path: "/tax-numbers/{id}",
      permission: "billing:write",
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const removed = await removeTaxNumber(ctx, params.id);
      return removed.ok ? { status: 204 } : { refused: removed.reason };
    },
  );
}
