import { expect, test } from "vitest";
import { policy } from "~/words/policy";
import { say } from "~/words/words";
import { readCompany } from "./company.server";
import { companyIn } from "./company-in";
import { officerFacts } from "./officer";

const SET = {
  COMPANY_LEGAL_NAME: "Harbour Software LLC",
  COMPANY_LEGAL_NAME_AR: "هاربر للبرمجيات ش.ذ.م.م",
  COMPANY_ADDRESS: "Sheikh Zayed Road, Dubai",
  COMPANY_ADDRESS_AR: "شارع الشيخ زايد، دبي",
  COMPANY_PRIVACY_EMAIL: "privacy@harbour.test",
  COMPANY_SUPPORT_EMAIL: "support@harbour.test",
};

test("a deployed service names the company that runs it", () => {
  expect(readCompany(SET)).toMatchObject({ legalName: "Harbour Software LLC", isSample: false });
});

test("each language names it as its licence does", () => {
  expect(companyIn(readCompany(SET), "ar").legalName).toBe("هاربر للبرمجيات ش.ذ.م.م");
  expect(companyIn(companyIn(readCompany(SET), "ar"), "en").address).toBe(
    "Sheikh Zayed Road, Dubai",
  );
});

test.each(Object.keys(SET))("without %s it is a company that says it is a sample", (name) => {
  const { legalName, isSample } = readCompany({ ...SET, [name]: " " });
  expect([legalName, isSample]).toEqual(["Sample Company FZ-LLC (sample)", true]);
});

const WEIGHED = {
  OFFICER_REASON: "we watch nobody",
  OFFICER_REASON_AR: "لا نراقب أحدًا",
  OFFICER_REVIEWED_ON: "2026-10-05",
};
const NAMED = { OFFICER_NAMED: "Dr Amal Saeed, dpo@harbour.test" };

test.each([
  ["named", { ...NAMED, ...WEIGHED }, "Dr Amal Saeed, dpo@harbour.test"],
  ["weighed", WEIGHED, "because we watch nobody. The operator last weighed this on 5 Oct 2026"],
  ["unsaid", { ...WEIGHED, OFFICER_REVIEWED_ON: "last year" }, "no assessment of it is recorded"],
] as const)(
  "[P126] an officer or representative who is %s is told of so, and never by an empty line",
  (standing, vars, says) => {
    const { officer } = readCompany({ ...SET, ...vars });
    expect(officer.standing).toBe(standing);
    for (const locale of ["en", "ar"] as const) {
      const said = say(locale, policy)("contactOfficer", officerFacts(officer, locale));
      expect(said).not.toMatch(/[{}]|undefined/);
      expect(said.length).toBeGreaterThan(60);
      if (locale === "en") expect(said).toContain(says);
    }
  },
);
