import { expect, test } from "vitest";
import { CALENDAR_BEGINS, CALENDAR_ENDS, todoOf } from "./icalendar";
import { vcardOf } from "./vcard";

const NOON = Date.UTC(2026, 10, 22, 12);
const LAYLA = {
  id: "ct_1",
  nameEn: "Layla Haddad",
  nameAr: "ليلى حداد",
  emails: ["layla@mail.example"],
  phones: [
    { raw: "050 111 2223", e164: "+971501112223" },
    { raw: "ext; 12", e164: null },
  ],
  preferredLanguage: "ar",
  updatedAt: NOON,
};

test("a contact is a card of version 4 with both names as one, and numbers as they are dialled", () =>
  expect(vcardOf(LAYLA)).toBe(
    [
      "BEGIN:VCARD",
      "VERSION:4.0",
      "UID:urn:x-closr:ct_1",
      "FN;ALTID=1;LANGUAGE=en:Layla Haddad",
      "FN;ALTID=1;LANGUAGE=ar:ليلى حداد",
      "N:Layla Haddad;;;;",
      "EMAIL:layla@mail.example",
      "TEL;VALUE=uri:tel:+971501112223",
      "TEL;VALUE=text:ext\\; 12",
      "LANG:ar",
      "REV:20261122T120000Z",
      "END:VCARD",
      "",
    ].join("\r\n"),
  ));

test("somebody without a name is called what is known of them", () =>
  expect(vcardOf({ ...LAYLA, nameEn: null, nameAr: null })).toContain("\r\nFN:layla@mail.example"));

test("nothing that is known of somebody begins a line of its own", () => {
  const ends = "\r\nNOTE:taken in";
  const card = vcardOf({
    id: "ct_1",
    nameEn: `Layla${ends}`,
    nameAr: `ليلى${ends}`,
    emails: [`layla@mail.example${ends}`],
    phones: [
      { raw: `050${ends}`, e164: `+971501112223${ends}` },
      { raw: `051${ends}`, e164: null },
    ],
    preferredLanguage: `ar${ends}`,
    updatedAt: NOON,
  });
  expect(card).not.toMatch(/^NOTE/m);
  expect(card).toContain("LANG:ar\\nNOTE:taken in\r\n");
  expect(card).toContain("TEL;VALUE=text:050\\nNOTE:taken in\r\n");
});

test("no line is longer than 75 bytes, and no letter is cut in two", () => {
  const nameAr = "مريم ".repeat(40).trim();
  const card = vcardOf({ ...LAYLA, nameEn: null, nameAr });
  for (const line of card.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(card.replaceAll("\r\n ", "")).toContain(`FN:${nameAr}`);
});

test("a task is a to-do, open or done, with its reminder", () => {
  const task = {
    id: "tk_1",
    title: "Call; then,\nwrite",
    createdAt: NOON,
    updatedAt: NOON,
    dueAt: NOON,
    remindAt: NOON,
    doneAt: null,
  };
  const text = CALENDAR_BEGINS + todoOf(task) + CALENDAR_ENDS;
  expect(text).toContain("SUMMARY:Call\\; then\\,\\nwrite\r\n");
  expect(text).toContain("DUE:20261122T120000Z\r\nSTATUS:NEEDS-ACTION\r\nBEGIN:VALARM\r\n");
  expect(todoOf({ ...task, doneAt: NOON })).toContain(
    "STATUS:COMPLETED\r\nCOMPLETED:20261122T120000Z",
  );
  expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
});
