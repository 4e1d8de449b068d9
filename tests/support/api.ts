import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { answerApi } from "~/api/api";
import type { Role } from "~/config/roles";
import { KeyDb } from "~/db/key-db.server";
import { apiKeys, memberships, users, workspaces } from "~/db/schema";
import { TenantDb } from "~/db/tenant-db.server";
import { scopeOf } from "~/http/scope-of";
import { newToken, sha256Hex } from "~/lib/secrets";
import { type aTenant, NOON } from "./tenant";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** A key of a member with this role, and a program that holds it. */
export async function aProgram(
  tenant: Tenant,
  role: Role = "owner",
  { userId = `us_${role}`, teamId = null as string | null, scopes = null as string[] | null } = {},
) {
  const { tenantId } = tenant.db;
  const key = `closr_${newToken()}`;
  const id = `ak_${newToken().slice(0, 8)}`;
  const member = `${tenantId}_${userId}`;
  const home = drizzle(env.DB);
  await home.batch([
    home
      .insert(users)
      .values({
        id: userId,
        createdAt: NOON,
        updatedAt: NOON,
        name: userId,
        email: `${member}@closr.example`,
      })
      .onConflictDoNothing(),
    home
      .insert(workspaces)
      .values({ tenantId, id: tenantId, createdAt: NOON, name: tenantId, slug: tenantId })
      .onConflictDoNothing(),
    home
      .insert(memberships)
      .values({ tenantId, id: `mb_${member}`, createdAt: NOON, userId, role, teamId })
      .onConflictDoNothing(),
    home.insert(apiKeys).values({
      tenantId,
      id,
      createdAt: NOON,
      name: role,
      role,
      memberId: userId,
      scopes,
      tokenHash: await sha256Hex(key),
      hint: key.slice(0, 10),
      createdBy: userId,
    }),
  ]);

  const ask = async (path: string, { headers, ...init }: RequestInit) => {
    const request = new Request(`https://closr.test/api/v1${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${key}`, ...(headers as Record<string, string>) },
    });
    const answer = await answerApi(request, () => worldOf(tenant));
    if (!answer) throw new Error(`${path} is no address of the API`);
    return answer;
  };
  const send = (method: string, path: string, body?: unknown, headers = {}) =>
    ask(path, {
      method,
      headers: { ...jsonType(body), ...headers },
      body: body === undefined ? undefined : encoded(body),
    });
  return {
    key,
    id,
    send,
    /** A body exactly as it is written. */
    raw: (method: string, path: string, body: BodyInit, type: string) =>
      ask(path, { method, body, headers: { "Content-Type": type } }),
    get: (path: string, headers = {}) => send("GET", path, undefined, headers),
  };
}

const encoded = (body: unknown) => (body instanceof FormData ? body : JSON.stringify(body));
const jsonType = (body: unknown): Record<string, string> =>
  body === undefined || body instanceof FormData ? {} : { "Content-Type": "application/json" };

/** What the Worker would hand to the API for this tenant's requests. */
export const worldOf = (tenant: Tenant) => ({
  keys: new KeyDb(env.DB),
  isBehind: async () => false,
  openCtx: ((entrant, granted) => ({
    ...tenant.ctx,
    ...entrant,
    granted,
    db: new TenantDb(
      env.DB,
      entrant.tenantId,
      scopeOf(entrant.role, entrant.userId, entrant.teamId),
    ),
    viewer: { userId: entrant.userId, teamId: entrant.teamId },
  })) as Parameters<typeof answerApi>[1] extends () => { openCtx: infer Open } ? Open : never,
  now: () => tenant.clock.at,
  requestId: "req_test",
  // What goes on after the answer may outlive the test and its database.
  waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined),
});
