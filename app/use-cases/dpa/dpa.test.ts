import { expect, test } from "vitest";
import { ROLE_NAMES, ROLES } from "~/config/roles";
import { workspaceSettings } from "~/db/schema";
import type { Member } from "~/http/load-context";
import { bannersOf } from "~/http/shell-banners";
import { sha256Hex } from "~/lib/secrets";
import { aTenant } from "../../../tests/support/tenant";
import { acceptDpa } from "./accept-dpa.server";
import { copyOfDpa, viewDpa } from "./view-dpa.server";

const WISH = {
  companyName: "Marina Crest Realty LLC",
  companyAddress: "Marina Plaza, Dubai",
  signerTitle: "Managing Director",
  authority: "on",
} as const;

const banners = (settings: Member["settings"], mayAccept: boolean) =>
  bannersOf(
    {
      leave: null,
      life: { purgeAt: null },
      transfer: null,
      slug: "acme",
      locale: "en",
      settings,
    } as unknown as Member,
    () => mayAccept,
    0,
  ).map(({ link }) => link?.to);

test("whoever decides accepts the agreement once; the copy names both parties and has the hash on the page [P11]", async () => {
  const acme = await aTenant("acme");
  const accepted = await acceptDpa(acme.ctx, "Hessa Al Marri", WISH);
  if (!accepted.ok) throw new Error(accepted.reason);

  const { acceptances } = await viewDpa(acme.ctx);
  const copy = (await copyOfDpa(acme.ctx, accepted.value)) ?? "";
  expect(acceptances).toMatchObject([
    { version: 1, signer: "Hessa Al Marri, Managing Director", at: acme.clock.at },
  ]);
  expect(await sha256Hex(copy)).toBe(acceptances[0]?.sha256);
  expect(copy).toContain("Marina Crest Realty LLC, Marina Plaza, Dubai");
  expect(copy).toContain(acme.services.company.legalName);
  expect(await acceptDpa(acme.ctx, "Omar", WISH)).toMatchObject({ reason: "already-accepted" });
});

test("another workspace sees nothing of it, and its administrators are reminded until they accept [P11]", async () => {
  const [acme, globex] = [await aTenant("acme"), await aTenant("globex")];
  const accepted = await acceptDpa(acme.ctx, "Hessa Al Marri", WISH);
  if (!accepted.ok) throw new Error(accepted.reason);
  expect(await copyOfDpa(globex.ctx, accepted.value)).toBeUndefined();

  const [[ours]] = await acme.db.read(acme.db.rows(workspaceSettings));
  const [[theirs]] = await globex.db.read(globex.db.rows(workspaceSettings));
  if (!ours || !theirs) throw new Error("no settings");
  expect(banners(theirs, true)).toEqual(["/w/acme/settings/dpa"]);
  expect([banners(theirs, false), banners(ours, true)]).toEqual([[], []]);
});

test("only owners and administrators may accept the agreement [P11]", () => {
  const signers = ROLE_NAMES.filter((role) => ROLES[role].permissions.includes("dpa:accept"));
  expect(signers).toEqual(["owner", "admin"]);
});
