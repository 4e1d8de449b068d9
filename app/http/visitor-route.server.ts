import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/cloudflare";
import type { Company } from "~/config/company.server";
import { companyIn } from "~/config/company-in";
import { dataItems, dataMap, sealedRegister } from "~/db/data-map";
import { groundsFor, legalBases, purposeRegister } from "~/db/grounds";
import type { SuiteRun } from "~/domain/promises/standing";
import {
  isLanguage,
  type Language,
  type Locale,
  localeOfPath,
  preferredLanguage,
} from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import { type SignedDocument, verifyDocument } from "~/services/signing/documents";
import type { InForce } from "~/use-cases/policy/policy-shelf.server";
import { tellingOfCards } from "./cards-in-form";
import type { ConsentDesk } from "./consent-desk.server";
import { signedReceipt } from "./consent-receipt.server";
import type { PublicFacts } from "./load-context";
import { proofsFrom, type Standings, standingsFrom, suitesFrom } from "./proof-facts";
import { readCookie } from "./read-cookie";
import { readForm } from "./read-form";

/** Everything a public page may know: no tenant's data, and of the visitor only their consent. */
export interface Visitor extends Omit<PublicFacts, "company" | "signer"> {
  company: Company;
  /** The language of the address: `/ar/…` is Arabic. */
  locale: Locale;
  /** In which the question about cookies is put: the address's, or what the browser asks for. */
  language: Language;
  url: URL;
  now: EpochMs;
  theme: "light" | "dark" | "system";
  /** The policy in force, in a language. */
  policy: (locale: Locale) => Promise<InForce>;
  /** Whether a text is a document that we signed, unchanged. */
  verify: (text: string) => ReturnType<typeof verifyDocument>;
  /** The signed receipt of the choice that holds; null where there is none. */
  receipt: () => Promise<SignedDocument | null>;
  registers: ReturnType<typeof registersOf>;
  /** How promises stand; all of them without numbers. */
  standings: (numbers?: readonly number[]) => Promise<Standings>;
  /** All of it: how every promise stands, and what the product found when it last checked itself. */
  proofs: () => ReturnType<typeof proofsFrom>;
  /** How the suites of tests last ended. */
  suites: () => Promise<SuiteRun[]>;
}

/** What the code declares, and of what a policy promises what the version in force says. */
const registersOf = (inForce: PublicFacts["inForce"]) => ({
  dataMap: async () => ({ ...dataMap((await inForce()).retention), items: dataItems() }),
  groundsFor: async (country: string | null) => groundsFor((await inForce()).grounds, country),
  legalBases: async () => legalBases((await inForce()).grounds),
  purposes: async () => purposeRegister((await inForce()).grounds),
  retention: async () => (await inForce()).retention,
  sealed: sealedRegister,
});

type Args = Pick<LoaderFunctionArgs, "params">;

/** A loader of a public page. Anybody may ask, so nothing but public facts is within its reach. */
export function visitorLoader<Loaded>(load: (visitor: Visitor, args: Args) => Promise<Loaded>) {
  return async ({ request, context, params }: LoaderFunctionArgs) =>
    load(await visitorOf({ request, context }), { params });
}

/** How large a public form may be, in bytes, unless the route says otherwise. */
const PUBLIC_FORM_BYTES = 16_384;

/**
 * An action of a public form; 413 when it is larger than `maxBytes`, before it is kept in memory, or what `tooLarge`
 * says of it. What is no
 * form is refused, or is one without fields where `anyBody` is taken.
 */
export function visitorAction<Acted, Large = never>(
  spec: { maxBytes?: number; anyBody?: boolean; tooLarge?: () => Large },
  act: (visitor: Visitor, form: FormData, args: Args) => Promise<Acted>,
) {
  return async ({ request, context, params }: ActionFunctionArgs) => {
    const read = readForm(request, spec.maxBytes ?? PUBLIC_FORM_BYTES);
    const form = await (spec.anyBody ? read.catch(() => new FormData()) : read).catch(
      (failure: unknown) => {
        if (spec.tooLarge && failure instanceof Response && failure.status === 413) return null;
        throw failure;
      },
    );
    if (!form) return spec.tooLarge?.() as Large;
    const visitor = await visitorOf({ request, context });
    const acted = await act(visitor, form, { params }).catch((thrown: unknown) => {
      throw tellingOfCards(form, thrown);
    });
    return tellingOfCards(form, acted) as Acted;
  };
}

async function visitorOf({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Visitor> {
  const url = new URL(request.url);
  const { signer, ...facts } = context.visitor;
  const company = facts.company();
  const locale = localeOfPath(url.pathname);
  const now = context.now();
  return {
    ...facts,
    company: companyIn(company, locale),
    url,
    locale,
    language: languageOf(url, request.headers.get("Accept-Language")),
    now,
    theme: await themeOf(request, facts.consent),
    policy: (locale) => facts.policies.inForce(locale),
    verify: async (text) => verifyDocument(text, await facts.publicKeys()),
    receipt: async () => {
      const record = await facts.consent.record();
      return record && signedReceipt(record, { company, origin: facts.origin, signer, now });
    },
    registers: registersOf(facts.inForce),
    standings: (numbers) => standingsFrom(facts.checkResults, { company, now }, numbers),
    proofs: () => proofsFrom(facts.checkResults, { company, now }),
    suites: () => suitesFrom(facts.checkResults, now),
  };
}

/** Asked for in the address, or that of an Arabic address, or the browser's first wish. No cookie says it. */
function languageOf({ pathname, searchParams }: URL, acceptLanguage: string | null): Language {
  const asked = searchParams.get("language");
  if (isLanguage(asked)) return asked;
  return localeOfPath(pathname) === "ar" ? "ar" : preferredLanguage(acceptLanguage);
}

/** The theme that the browser keeps counts only while functional cookies are agreed to. */
async function themeOf(request: Request, consent: ConsentDesk) {
  const kept = readCookie(request, "theme");
  if (kept !== "light" && kept !== "dark") return "system";

  return (await consent.consented()).has("functional") ? kept : "system";
}
