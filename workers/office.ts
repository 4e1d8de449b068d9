import { OPERATOR_SLUG, OPERATOR_TENANT } from "~/config/operator";
import type { SubProcessor } from "~/config/subprocessors";
import { workspaceSettings, workspaces } from "~/db/schema";
import type { Write } from "~/db/statements";
import { furnish } from "~/use-cases/identity/furnish";
import { type Office, publishFirst } from "~/use-cases/policy/publish-first.server";
import { beginRegister } from "~/use-cases/registers/begin-register.server";

/**
 * Makes what is missing of the operator's workspace: the workspace itself, the first version of each published
 * document out of the build's words, and the register. Done again it changes nothing.
 */
export async function openOffice(
  office: Office & { vendors: readonly SubProcessor[] },
): Promise<void> {
  const { db } = office;
  const [settings] = await db.read(db.rows(workspaceSettings, { limit: 1 }));
  const writes = [
    ...(settings.length === 0 ? workspaceWrites(office) : []),
    ...(await publishFirst(office)),
    ...(await beginRegister(office, office.vendors)),
  ];
  if (writes.length > 0) await db.commit(...writes);
}

function workspaceWrites({ db, now }: Office): Write[] {
  const row = { id: OPERATOR_TENANT, createdAt: now(), name: "CLOSR", slug: OPERATOR_SLUG };
  return [
    db.insertOrIgnore(workspaces, row),
    ...furnish({ openTenant: () => db, now }, OPERATOR_TENANT, null),
  ];
}
