import { expect, test } from "vitest";
import { waysToAnswer, whatsAppLink } from "./answer-ways";

const BOTH = { phone: "+971501234567", email: "omar@buyer.example" };

test.each([
  ["whatsapp", BOTH, ["whatsapp", "email"]],
  ["call", BOTH, ["whatsapp", "email"]],
  ["email", BOTH, ["email", "whatsapp"]],
  ["form", BOTH, ["email", "whatsapp"]],
  ["whatsapp", { ...BOTH, phone: null }, ["email"]],
  ["email", { ...BOTH, email: null }, ["whatsapp"]],
  ["whatsapp", { phone: null, email: null }, []],
] as const)(
  "who came by %s is answered the same way first, where they can be reached",
  (cameBy, reachable, ways) => {
    expect(waysToAnswer(cameBy, reachable)).toEqual(ways);
  },
);

test("WhatsApp opens with the number's digits and the draft, whatever is written in it", () => {
  expect(whatsAppLink("+971 50 123 4567")).toBe("https://wa.me/971501234567");
  const draft = "نعم & yes?\nSee #2";
  const opened = new URL(whatsAppLink("+971501234567", draft));
  expect(opened.searchParams.get("text")).toBe(draft);
});
