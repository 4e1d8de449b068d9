import { beforeEach } from "vitest";
import { send } from "./browser";

/** What one runtime keeps in its memory from file to file: the clock it was told, and the mails it sent. */
beforeEach(async () => {
  await send("POST", "/dev/clock", {});
  await send("DELETE", "/dev/mail.json");
});
