import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { privacyRequests } from "~/db/schema";
import { aDoor, asked, EMAIL } from "../../../../tests/support/door";
import { showDesk } from "../show-desk.server";
import { confirmTicket } from "./confirm-ticket.server";
import { codeOf } from "./ticket";

test("our own desk calls whoever asked by the address that they gave, and says whether it is confirmed", async () => {
  const door = await aDoor();
  const id = await asked(door, { type: "correction" });
  const officer = door.office.ctx;
  const whose = async () => {
    const { requests } = await showDesk(officer, new URLSearchParams(), false);
    return requests.find((one) => one.id === id);
  };
  expect(await whose()).toMatchObject({ asker: EMAIL, isConfirmed: false, isErased: false });
  await confirmTicket(door.ctx, id, await codeOf(door.ctx.services, id, 1));
  expect(await whose()).toMatchObject({ asker: EMAIL, isConfirmed: true, isErased: false });
  const gone = door.office.db.update(privacyRequests, { asked: null }, eq(privacyRequests.id, id));
  await door.office.db.commit(gone);
  expect(await whose()).toMatchObject({ asker: null, isErased: false });
});
