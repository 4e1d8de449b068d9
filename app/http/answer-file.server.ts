import type { TenantId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { downloadHeaders } from "~/services/files/download-headers";
import { readLink } from "~/services/files/signed-link";
import type { Ctx } from "~/use-cases/ctx";
import { openFile } from "~/use-cases/files/open-file.server";

type Opened = Parameters<typeof openFile>[0];

/** What a download needs of the world. */
export interface FileWorld {
  linkSecret: string;
  now: Clock;
  openTenant: (tenantId: TenantId, actor: Ctx["actor"]) => Opened;
  /** Whether the database is an older copy, so that the file may be an erased person's. */
  isBehind: (tenantId: TenantId) => Promise<boolean>;
  /** Whether the workspace is no more, or is about to be. */
  isEnded: (tenantId: TenantId) => Promise<boolean>;
}

const ADDRESS = /^\/files\/([A-Za-z0-9_.-]{20,1000})$/;

/**
 * Answers `GET /files/TOKEN`: the token says which file of which workspace, and nothing else is read.
 * @returns null for any other address, and for a token that is not ours, expired, or of a file that is
 * gone: these all lead nowhere.
 */
export async function answerFile(
  request: Request,
  makeWorld: () => FileWorld,
): Promise<Response | null> {
  const [, token] = ADDRESS.exec(new URL(request.url).pathname) ?? [];
  if (!token || request.method !== "GET") return null;

  const { linkSecret, now, openTenant, isBehind, isEnded } = makeWorld();
  const link = await readLink([linkSecret], token, now());
  if (!link.ok) return null;

  const { fileId, tenantId, by } = link.value;
  if (await isEnded(tenantId)) return new Response("Gone", { status: 410 });
  if (await isBehind(tenantId))
    return new Response("Not up to date", { status: 503, headers: { "Retry-After": "5" } });

  const opened = await openFile(openTenant(tenantId, by), fileId);
  if (!opened.ok) return null;
  return new Response(opened.value.object.body, { headers: downloadHeaders(opened.value) });
}
