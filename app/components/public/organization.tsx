import { usePageFacts } from "~/components/layout/page-facts";
import { JsonLd } from "./json-ld";

/** The company behind the pages, as search engines read it: the same values that the footer shows. */
export function Organization() {
  const { origin, company } = usePageFacts();
  if (!origin || !company) return null;

  return (
    <JsonLd
      about={{
        "@type": "Organization",
        name: "CLOSR",
        legalName: company.legalName,
        address: company.address,
        url: `${origin}/`,
        logo: `${origin}/brand/symbol.svg`,
        contactPoint: [
          point("customer support", company.supportEmail),
          point("privacy", company.privacyEmail),
        ],
      }}
    />
  );
}

const point = (contactType: string, email: string) => ({
  "@type": "ContactPoint",
  contactType,
  email,
  availableLanguage: ["en", "ar"],
});
