import { expect, test } from "vitest";
import { maskTraces, significantDigits, traitsOf } from "./traces";

const traits = traitsOf(
  {
    id: "ct_01HAAA",
    nameEn: "Omar Haddad",
    nameAr: "عُمر حدّاد",
    emails: ["Omar.Haddad@mail.example"],
    phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
  },
  [{ kind: "portal", norm: "pf-778812" }],
);
const masked = (text: string) => maskTraces(text, traits, "erased", { names: true });

test.each([
  ["Call Omar Haddad today", "Call […] today"],
  ["OMAR  HADDAD, Mr. omar-haddad", "[…], Mr. […]"],
  ["كلّم عمر حداد غدًا", "كلّم […] غدًا"],
  ["his number: +971 50 123-4567.", "his number: […]."],
  ["00971501234567 or ٠٥٠١٢٣٤٥٦٧", "[…] or […]"],
  ["write to omar.haddad@MAIL.example", "write to […]"],
  ["Omar's is <omar.haddad@mail.example>.", "Omar's is <[…]>."],
  ['{"contactId":"ct_01HAAA","n":2}', '{"contactId":"erased","n":2}'],
  ["portal user pf-778812", "portal user erased"],
])("%s is blacked out", (text, clean) => expect(masked(text).text).toBe(clean));

test.each([
  "Omar called, the Haddads too",
  "Omara Haddad and Omar Haddadi",
  "AED 245,000,000 for 0501234560",
  "notomar.haddad@mail.example",
  "ct_01HAAAB",
])("%s names somebody else", (text) => expect(masked(text)).toEqual({ text, found: 0 }));

test("where names are not looked for, numbers and addresses still are", () =>
  expect(maskTraces("Omar Haddad 0501234567", traits, "erased", { names: false })).toEqual({
    text: "Omar Haddad […]",
    found: 1,
  }));

test("in a text that names the person one word of the name is enough, elsewhere it is not", () => {
  const look = { names: true, words: true };
  const text = (said: string) => maskTraces(said, traits, "erased", look).text;
  expect(text("Omar knows a buyer: 0501234567, ask for Mr Haddad")).toBe(
    "[…] knows a buyer: […], ask for Mr […]",
  );
  expect(text("Omar Haddad called. Omar waits, عمر ينتظر")).toBe(
    "[…] called. […] waits, […] ينتظر",
  );
  expect(text("Omar Khan called")).toBe("Omar Khan called");
});

test("a name of one word and a number of five digits are no traits", () => {
  const few = traitsOf(
    { id: "ct_1", nameEn: "Ali", nameAr: null, emails: [], phones: [{ raw: "12345", e164: null }] },
    [],
  );
  expect(few).toEqual({ ids: ["ct_1"], phones: [], emails: [], names: [] });
  expect(significantDigits("04 123 4567")).toBe("41234567");
});

test.each(["a-khan@mail.example", "khan@mail.example.ae", "khan@mail.example-group.ae"])(
  "%s is another address than the one it holds",
  (text) => {
    const khan = traitsOf(
      { id: "ct_1", nameEn: "Sara Khan", nameAr: null, emails: ["khan@mail.example"], phones: [] },
      [],
    );
    expect(maskTraces(text, khan, "erased", { names: true })).toEqual({ text, found: 0 });
    expect(maskTraces(`(khan@mail.example), ${text}.`, khan, "erased", { names: true })).toEqual({
      text: `([…]), ${text}.`,
      found: 1,
    });
  },
);
