import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AccountInput } from "~/domain/accounts/account";
import { ACCOUNT_KINDS, type AccountKind } from "~/domain/accounts/account-kinds";
import { LONGEST_NAME, lineText } from "~/domain/texts";
import { createAccount } from "~/use-cases/accounts/create-account.server";
import { deleteAccount } from "~/use-cases/accounts/delete-account.server";
import { type Account, getAccount } from "~/use-cases/accounts/get-account.server";
import { listAccounts } from "~/use-cases/accounts/list-accounts.server";
import { updateAccount } from "~/use-cases/accounts/update-account.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { type Faults, faultIn } from "./fault-in";
import { idParams, instantOut, pageQuery, pageSchema, toInstant } from "./shapes";

const line = (max: number) => lineText(max).nullish();

const optional = {
  nameEn: line(LONGEST_NAME),
  nameAr: line(LONGEST_NAME),
  licence: line(100),
  website: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .optional(),
  phone: line(200),
  email: z.email().max(320).nullable().optional(),
  sector: line(100),
  officeLocation: line(200),
  employees: z.int().min(0).nullable().optional(),
  yearEstablished: z.int().min(0).max(2200).nullable().optional(),
  parentId: z.string().min(1).max(60).nullable().optional(),
  ownerId: z.string().max(60).nullable().optional(),
};
const accountIn = z
  .strictObject({ ...optional, kind: z.enum(ACCOUNT_KINDS) })
  .openapi("NewAccount");
const accountPatch = z
  .strictObject({ ...optional, kind: z.enum(ACCOUNT_KINDS).optional() })
  .openapi("AccountChanges");

const text = z.string().nullable();
const accountSchema = z
  .object({
    id: z.string(),
    kind: z.enum(ACCOUNT_KINDS),
    nameEn: text,
    nameAr: text,
    licence: text,
    website: text,
    phone: text,
    email: text,
    sector: text,
    officeLocation: text,
    employees: z.int().nullable(),
    yearEstablished: z.int().nullable(),
    parentId: text,
    ownerId: text,
    createdAt: instantOut,
    updatedAt: instantOut,
  })
  .openapi("Account");

const toAccount = (account: Account) => ({
  id: account.id,
  kind: account.kind,
  nameEn: account.nameEn,
  nameAr: account.nameAr,
  licence: account.licence,
  website: account.website,
  phone: account.phone,
  email: account.email,
  sector: account.sector,
  officeLocation: account.officeLocation,
  employees: account.employees,
  yearEstablished: account.yearEstablished,
  parentId: account.parentId,
  ownerId: account.ownerId,
  createdAt: toInstant(account.createdAt),
  updatedAt: toInstant(account.updatedAt),
});

/** Where in the body the fault of a refusal is. */
const FAULTS: Faults = {
  nobody: ["nameEn"],
  "not-an-email": ["email"],
  "parent-unknown": ["parentId"],
  "owner-unknown": ["ownerId"],
  "owner-not-yours": ["ownerId"],
};

type Changes = z.output<typeof accountPatch>;

const inputOver = (base: AccountInput, { ownerId: _, ...sent }: Changes): AccountInput => ({
  ...base,
  ...sent,
});

const nothing = (kind: AccountKind): AccountInput => ({
  kind,
  nameEn: null,
  nameAr: null,
  licence: null,
  website: null,
  phone: null,
  email: null,
  sector: null,
  officeLocation: null,
  employees: null,
  yearEstablished: null,
  parentId: null,
  sourceKind: "integration",
});

const listQuery = pageQuery.extend({
  ownerId: z.string().max(60).optional().openapi({ description: "An owner's id, or `nobody`." }),
  order: z.enum(["newest", "oldest"]).default("newest"),
});

const about = { tag: "accounts" } as const;

/** Companies: developers, landlords, brokerages and others. */
export function accountsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/accounts",
      permission: "accounts:read",
      query: listQuery,
      answers: { 200: pageSchema(accountSchema) },
    },
    async ({ ctx, query }) => {
      const { rows, nextCursor } = await listAccounts(ctx, query);
      return { status: 200, body: { data: rows.map(toAccount), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/accounts",
      permission: "accounts:write",
      body: accountIn,
      answers: { 201: accountSchema },
    },
    async ({ ctx, body }) => {
      const outcome = await createAccount(ctx, inputOver(nothing(body.kind), body), body);
      if (!outcome.ok) return faultIn(outcome.reason, FAULTS);
      const { account } = outcome.value;
      const headers = { Location: `/api/v1/accounts/${account.id}` };
      return { status: 201, body: toAccount(account), headers };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/accounts/{id}",
      permission: "accounts:read",
      params: idParams,
      answers: { 200: accountSchema },
    },
    async ({ ctx, params }) => {
      const outcome = await getAccount(ctx, params.id);
      return outcome.ok
        ? { status: 200, body: toAccount(outcome.value) }
        : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "patch",
      path: "/accounts/{id}",
      permission: "accounts:write",
      params: idParams,
      body: accountPatch,
      answers: { 200: accountSchema },
    },
    async ({ ctx, params, body }) => {
      const change = (account: Account) => inputOver(account, body);
      const outcome = await updateAccount(ctx, params.id, change, { ownerId: body.ownerId });
      return outcome.ok
        ? { status: 200, body: toAccount(outcome.value) }
        : faultIn(outcome.reason, FAULTS);
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "delete",
      path: "/accounts/{id}",
      permission: "accounts:delete",
      params: idParams,
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteAccount(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
