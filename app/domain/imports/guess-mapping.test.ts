import { expect, test } from "vitest";
import { fold } from "~/lib/fold";
import { guessKind, guessMapping } from "./guess-mapping";
import { fieldOf, IMPORT_FIELDS, IMPORT_KINDS } from "./import-fields";
import { IMPORT_PRESETS } from "./import-presets";

test.each([
  [
    "deals",
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
    "externalId,owner,product,account,stage,openedOn,closedOn,value",
  ],
  [
    "accounts",
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    "name,sector,foundedYear,revenue,employees,location,parent",
  ],
  ["agents", "sales_agent,manager,regional_office", "agent,manager,team"],
  [
    "contacts",
    "First Name,Last Name,E-mail,Mobile No.,Nationality",
    "firstName,lastName,email,phone,",
  ],
  ["contacts", "fullName,emailAddress,phoneNumber", "name,email,phone"],
  ["contacts", "الاسم,رقم الجوال,البريد الإلكتروني,ملاحظات", "name,phone,email,notes"],
  ["deals", "اسم الصفقة,المرحلة,القيمة,تاريخ الإغلاق,الوسيط", "title,stage,value,closedOn,owner"],
  [
    "leads",
    "Client Name,WhatsApp,Message,Listing Ref,Channel",
    "name,phone,message,listingRef,channel",
  ],
] as const)("a file of %s with %s is mapped and told apart", (kind, headers, fields) => {
  const names = headers.split(",");
  expect(
    guessMapping(kind, names)
      .mapping.map((key) => key ?? "")
      .join(","),
  ).toBe(fields);
  expect(guessKind(names)).toBe(kind);
});

test.each(IMPORT_PRESETS)("an export of $name is known by its headers", (preset) => {
  const headers = Object.keys(preset.headers);
  const guess = guessMapping(preset.kind, headers);
  expect(guess.preset).toBe(preset.name);
  expect(guess.mapping).toEqual(Object.values(preset.headers));
  expect(guessKind(headers)).toBe("contacts");
});

test("two columns never feed one field, unless it takes many", () => {
  const { mapping } = guessMapping("contacts", ["Phone 1", "Phone 2", "Name", "Full Name"]);
  expect(mapping).toEqual(["phone", "phone", "name", null]);
});

test("what a row needs and no column feeds is named", () => {
  expect(guessMapping("deals", ["Title", "Amount"]).missing).toEqual(["stage"]);
  expect(guessMapping("accounts", ["Sector"]).missing).toEqual(["name"]);
});

test("headers that mean nothing to us are left out and guess no kind", () => {
  expect(guessKind(["foo", "bar", "__proto__", "constructor"])).toBeNull();
  expect(guessMapping("contacts", ["constructor", "toString"]).mapping).toEqual([null, null]);
  expect(fieldOf("contacts", "constructor")).toBeUndefined();
});

test("within a kind, no header means two things", () => {
  for (const kind of IMPORT_KINDS) {
    const key = (header: string) => fold(header).replace(/[^\p{L}\p{N}]/gu, "");
    const headers = Object.values(IMPORT_FIELDS[kind]).flatMap((field) => [
      ...new Set(field.headers.map(key)),
    ]);
    const twice = headers.filter((header, index) => headers.indexOf(header) !== index);
    expect(twice).toEqual([]);
  }
});
