import { expect, test } from "vitest";
import { onceIn } from "./once-in-form";

const SENT = { userId: "us_ann", address: "/w/acme/notes" };

const endingOf = (fields: [string, string | File][], by = SENT) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return onceIn(form, by);
};

const once: [string, string] = ["once", "f1"];
const paper = (text: string) => new File([text], "paper.txt");

test("the order of the fields and the spaces around what is in them make no other form", async () => {
  const said = await endingOf([once, ["title", "Marina Gate"], ["value", "10"]]);
  expect(await endingOf([["value", " 10"], ["title", "Marina Gate \n"], once])).toBe(said);
  expect(said).toMatch(/^[0-9A-Z]{16}$/);
});

test("another text, another file, another person, another address or another rendering is another form", async () => {
  const title: [string, string] = ["title", "Marina Gate"];
  const endings = await Promise.all([
    endingOf([once, title]),
    endingOf([once, ["title", "Marina  Gate"]]),
    endingOf([once, ["title", "Marina"], ["value", "Gate"]]),
    endingOf([["once", "f2"], title]),
    endingOf([once, title], { ...SENT, userId: "us_bob" }),
    endingOf([once, title], { ...SENT, address: "/w/globex/notes" }),
    endingOf([once, title, ["file", paper("one")]]),
    endingOf([once, title, ["file", paper("two")]]),
  ]);
  expect(new Set(endings).size).toBe(endings.length);
  expect(await endingOf([once, ["file", paper("one")]])).toBe(
    await endingOf([once, ["file", paper("one")]]),
  );
});

test("a form that does not say what it is makes something each time", async () => {
  expect(await endingOf([["title", "Marina Gate"]])).toBeUndefined();
});
