import { expect, test } from "vitest";
import { privacyRequests } from "~/db/schema";
import { dayIn } from "~/lib/in-language";
import { LANGUAGES } from "~/lib/locale";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import { aDoor, confirmed, EMAIL } from "../../../../tests/support/door";
import { actOnRequest } from "../desk/act-on-request.server";

test.each(LANGUAGES)(
  "[P105] whoever asked from outside reads in the mail, in %s, that it takes longer, until when and why",
  async (language) => {
    const door = await aDoor();
    door.ctx.locale = language;
    await confirmed(door, { type: "correction" });
    const [[part]] = await door.acme.db.read(door.acme.db.rows(privacyRequests));
    const why = "The archive has to be read.";
    expect(
      await actOnRequest(door.acme.ctx, part?.id ?? "", { act: "extend", reason: why }),
    ).toMatchObject({ ok: true });
    door.office.rung.push(...door.acme.rung.splice(0));
    await door.work();

    const t = say(language, askerMails);
    const date = dayIn(language, "2026-09-01");
    const mail = door.office.mails.filter(({ to }) => to.address === EMAIL).at(-1);
    expect(mail?.subject).toBe(t("longerSubject"));
    expect(mail?.text).toContain(t("longerText", { workspace: "acme Realty", date, why }));
    expect(mail?.text).not.toContain(t("newsText"));
  },
);
