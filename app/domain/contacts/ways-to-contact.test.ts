import { expect, test } from "vitest";
import { waysToContact } from "./ways-to-contact";

const layla = {
  phones: [{ raw: "050 000 0017", e164: "+971500000017" }],
  emails: ["layla@mail.example"],
  legalBasis: "contract",
  restrictedAt: null,
  minorUntil: null,
  objections: null,
};
const asked = (channel: string, receivedAt = 1) => ({ channel, receivedAt });
const said = (...asks: Parameters<typeof waysToContact>) =>
  Object.fromEntries(waysToContact(...asks).map(({ way, may, why }) => [way, why ?? may]));

test("who asked on WhatsApp may be answered there; other ways serve the answer alone, and marketing needs a consent", () => {
  expect(said(layla, [asked("whatsapp")])).toEqual({
    whatsapp: "yes",
    call: "not-asked",
    email: "not-asked",
    marketing: "no-consent",
  });
});

test("who filled in a form may be answered by every way that is known", () => {
  expect(said(layla, [asked("form")])).toMatchObject({
    whatsapp: "yes",
    call: "yes",
    email: "yes",
  });
});

test("it is told by which enquiry: the newest by that way, before any by a form", () => {
  const [whatsapp, call] = waysToContact(layla, [
    asked("form", 3),
    asked("whatsapp", 2),
    asked("whatsapp", 1),
  ]);
  expect(whatsapp?.by).toEqual(asked("whatsapp", 2));
  expect(call?.by).toEqual(asked("form", 3));
});

test("who asked us to stop, or is under 18, is contacted by no way", () => {
  const ways = { whatsapp: 0, call: 0, email: 0, marketing: 0 };
  for (const [why, withheld] of [
    ["restricted", { restrictedAt: 5 }],
    ["minor", { minorUntil: 5 }],
  ] as const) {
    const none = Object.fromEntries(Object.keys(ways).map((way) => [way, why]));
    expect(said({ ...layla, ...withheld }, [asked("whatsapp")])).toEqual(none);
  }
});

test("a number that cannot be dialled is no way, and a consent is told as such", () => {
  const reached = { phones: [{ raw: "ask Sara", e164: null }], emails: [], legalBasis: "consent" };
  expect(said({ ...layla, ...reached }, [])).toEqual({ marketing: "consented" });
});

test("[P100] who objects to marketing is not marketed to, whatever the record rests on; who objects to any use is left alone", () => {
  const stopped = (stop: string) => ({ [stop]: { at: 1, by: "pr_1" } });
  const consented = { ...layla, legalBasis: "consent" };
  const marketing = { ...consented, objections: stopped("marketing") };
  expect(said(marketing, [asked("form")])).toMatchObject({ email: "yes", marketing: "objected" });
  expect(said({ ...consented, objections: stopped("any") }, [asked("form")])).toEqual({
    ...{ whatsapp: "objected", call: "objected", email: "objected", marketing: "objected" },
  });
});
