import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Locale } from "~/lib/locale";
import { LocaleProvider } from "~/words/use-words";
import { useLeadName } from "./lead-words";

type Named = Parameters<ReturnType<typeof useLeadName>>[0];

const Said = ({ lead }: { lead: Named }) => useLeadName()(lead);
const said = (locale: Locale, lead: Partial<Named>) =>
  renderToStaticMarkup(
    createElement(
      LocaleProvider,
      { value: locale },
      createElement(Said, {
        lead: { contactName: null, contactNameAr: null, phone: null, ...lead },
      }),
    ),
  );

test("a lead is called by its person's name in the reader's script, else by a phone as people read it", () => {
  const layla = { contactName: "Layla Haddad", contactNameAr: "ليلى حداد", phone: "+971500000016" };
  expect([said("en", layla), said("ar", layla)]).toEqual(["Layla Haddad", "ليلى حداد"]);
  expect(said("ar", { contactName: "Sergei Volkov" })).toBe("Sergei Volkov");
  expect(said("ar", { phone: "+971500000016" })).toBe("+971 50 000 0016");
  expect(said("ar", {})).toBe("الاسم غير معروف");
});
