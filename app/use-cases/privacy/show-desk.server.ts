import { deskViewIn } from "~/domain/privacy/desk-views";
import type { Ctx } from "../ctx";
import { shownRequest } from "./shown-request";
import { countDesk, type DeskReader, viewDesk } from "./view-desk.server";

type Showing = DeskReader & Pick<Ctx, "timeZone" | "settings">;

/** A desk as its page shows it: the view and the place that the address asks for, with what there is in all. */
export async function showDesk(ctx: Showing, asked: URLSearchParams, mayOpen: boolean) {
  const view = deskViewIn(asked);
  const cursor = asked.get("cursor");
  const { requests, nextCursor } = await viewDesk(ctx, { view, cursor });
  return {
    ...{ view, cursor, nextCursor, counts: await countDesk(ctx) },
    requests: requests.map((one) => shownRequest(ctx, one, mayOpen)),
  };
}
