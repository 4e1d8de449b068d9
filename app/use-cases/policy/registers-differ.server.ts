import { retentionRegister } from "~/db/data-map";
import { aheadOf } from "~/domain/policy/retention-in-force";
import { registersBuilt, registersIn } from "~/services/policy/register-lines";
import type { Ctx } from "../ctx";
import { textOf, type VersionRow } from "./policy-shelf.server";

/**
 * Whether the build uses data for anything else than a version of the policy says, or keeps it for another time: by the
 * words, and by what the version keeps as data, so that a table that moves to another class waits for a version too.
 */
export async function registersDiffer({ db }: Pick<Ctx, "db">, { version }: VersionRow) {
  const [[kept]] = await db.read(textOf(db, "privacy", version, "en"));
  const sections = kept?.sections ?? [];
  const said = registersIn(sections);
  const isSame = said === undefined || said === registersBuilt("en");
  return !isSame || aheadOf(sections, retentionRegister()).length > 0;
}
