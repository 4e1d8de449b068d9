import { expect, test } from "vitest";
import { readCompany } from "./company.server";

const SET = {
  COMPANY_LEGAL_NAME: "Harbour Software LLC",
  COMPANY_ADDRESS: "Sheikh Zayed Road, Dubai",
  COMPANY_PRIVACY_EMAIL: "privacy@harbour.test",
  COMPANY_SUPPORT_EMAIL: "support@harbour.test",
};

test("a deployed service names the company that runs it", () => {
  expect(readCompany(SET)).toMatchObject({ legalName: "Harbour Software LLC", isSample: false });
});

test.each(Object.keys(SET))("without %s it is a company that says it is a sample", (name) => {
  const { legalName, isSample } = readCompany({ ...SET, [name]: " " });
  expect([legalName, isSample]).toEqual(["Sample Company FZ-LLC (sample)", true]);
});
