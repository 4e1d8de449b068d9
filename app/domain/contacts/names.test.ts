import { expect, test } from "vitest";
import {
  companyOf,
  contactName,
  copyOfCompany,
  copyOfPerson,
  nameInItsScript,
  namesFor,
  personOf,
} from "./names";

const LAYLA = { nameEn: "Layla Haddad", nameAr: "ليلى حداد" };
const latin = { nameEn: "Sergei Volkov", nameAr: null };
const arabic = { nameEn: null, nameAr: "نورة" };

test("a reader sees the name in their own script, and the other where that is all there is", () => {
  expect([contactName(LAYLA, "en"), contactName(LAYLA, "ar")]).toEqual([
    "Layla Haddad",
    "ليلى حداد",
  ]);
  expect([contactName(latin, "ar"), contactName(arabic, "en")]).toEqual(["Sergei Volkov", "نورة"]);
  expect([contactName({ nameEn: null, nameAr: null }, "ar"), contactName(null, "ar")]).toEqual([
    null,
    null,
  ]);
});

test("both names stand once each, the reader's first", () => {
  expect(namesFor(LAYLA, "ar")).toEqual(["ليلى حداد", "Layla Haddad"]);
  expect(namesFor({ nameEn: "نورة", nameAr: "نورة" }, "en")).toEqual(["نورة"]);
});

test("a copy is read as the record itself is, by everybody", () => {
  for (const named of [LAYLA, latin, arabic])
    for (const locale of ["en", "ar"] as const) {
      expect(personOf(copyOfPerson(named), locale)).toBe(contactName(named, locale));
      expect(companyOf(copyOfCompany(named), locale)).toBe(contactName(named, locale));
    }
  expect(copyOfPerson(undefined)).toEqual({ contactName: null, contactNameAr: null });
});

test("a name without a script goes where its letters belong", () => {
  expect(nameInItsScript("Layla")).toEqual({ nameEn: "Layla", nameAr: null });
  expect(nameInItsScript("ليلى")).toEqual({ nameEn: null, nameAr: "ليلى" });
  expect(nameInItsScript(null)).toEqual({ nameEn: null, nameAr: null });
});
