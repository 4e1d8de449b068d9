import { expect, test } from "vitest";
import { tellingOfCards } from "./cards-in-form";
import { readForm } from "./read-form";

const CARD = "4111 1111 1111 1111";

const sent = (fields: Record<string, string | File>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return readForm(new Request("https://closr.test/", { method: "POST", body }), 100_000);
};

const led = async (fields: Record<string, string>, to: string) => {
  const answer = tellingOfCards(
    await sent(fields),
    new Response(null, { status: 303, headers: { Location: to, "Set-Cookie": "a=1" } }),
  );
  return answer.headers.get("Location");
};

test("[P19] a form comes in without the number of a card, in its texts and the names of its files", async () => {
  const form = await sent({ body: `Mine: ${CARD}`, file: new File(["x"], `${CARD}.txt`) });
  expect(form.get("body")).toBe("Mine: •••• 1111");
  const file = form.get("file");
  expect(file instanceof File && [file.name, await file.text()]).toEqual(["•••• 1111.txt", "x"]);
});

test("a password is taken as it is, and so are the numbers of records", async () => {
  const form = await sent({ password: CARD, newPassword: CARD, contactId: "4111111111111111" });
  expect([...form.values()]).toEqual([CARD, CARD, "4111111111111111"]);
});

test("[P19] whoever sent one is told on the page that follows, and nobody else", async () => {
  expect(await led({ body: CARD }, "/w/a/contacts/ct_1")).toBe("/w/a/contacts/ct_1?masked=card");
  expect(await led({ body: CARD }, "/w/a/x?show=leads#n")).toBe("/w/a/x?show=leads&masked=card#n");
  expect(await led({ body: "no card" }, "/w/a/x")).toBe("/w/a/x");
  expect(await led({ body: CARD }, "https://else.example/")).toBe("https://else.example/");
});
