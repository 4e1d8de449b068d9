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

test("without an identity a deployed service does not answer, and the error names what is missing", () => {
  expect(() => readCompany({ ...SET, COMPANY_LEGAL_NAME: " " })).toThrow("COMPANY_LEGAL_NAME");
});

test("the local product shows a company that says it is a sample", () => {
  const { legalName, isSample } = readCompany({ ...SET, COMPANY_ADDRESS: "", LOCAL_TOOLS: "on" });
  expect([legalName, isSample]).toEqual(["Sample Company FZ-LLC (sample)", true]);
});
