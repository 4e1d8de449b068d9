import type { Ctx } from "../ctx";

type World = Pick<Ctx, "db" | "services">;

/** Seals a tax number for its row. */
export const sealTrn = ({ db, services }: World, id: string, trn: string) =>
  services.seals.seal(
    { tenantId: db.tenantId, table: "tax_numbers", id, column: "trn_sealed" },
    trn,
  );

/** The keyed hash by which the workspace, and nobody else, knows a tax number again. */
export const hashOfTrn = ({ db, services }: World, trn: string) =>
  services.seals.tenantHmac(db.tenantId, "trn", trn);
