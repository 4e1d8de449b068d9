import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/cloudflare";
import type { Company } from "~/config/company.server";
import type { SubProcessor } from "~/config/subprocessors";
import { concat } from "~/lib/bytes";
import { type Locale, localeOfPath } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import type { ConsentDesk } from "./consent-desk.server";
import "./load-context";

/** Everything a public page may know: no tenant's data, and of the visitor only their consent. */
export interface Visitor {
  /** The language of the address: `/ar/…` is Arabic. */
  locale: Locale;
  url: URL;
  now: EpochMs;
  consent: ConsentDesk;
  /** The value of `theme`, once functional cookies are agreed to. */
  theme: "light" | "dark" | "system";
  company: Company;
  subProcessors: readonly SubProcessor[];
}

type Args = Pick<LoaderFunctionArgs, "params">;

/** A loader of a public page. Anybody may ask, so nothing but public facts is within its reach. */
export function visitorLoader<Loaded>(load: (visitor: Visitor, args: Args) => Promise<Loaded>) {
  return async ({ request, context, params }: LoaderFunctionArgs) =>
    load(await visitorOf({ request, context }), { params });
}

/** How large a public form may be, in bytes, unless the route says otherwise. */
const FORM_BYTES = 16_384;

/** An action of a public form; 413 when it is larger than `maxBytes`, before it is kept in memory. */
export function visitorAction<Acted>(
  spec: { maxBytes?: number },
  act: (visitor: Visitor, form: FormData, args: Args) => Promise<Acted>,
) {
  return async ({ request, context, params }: ActionFunctionArgs) => {
    const form = await readForm(request, spec.maxBytes ?? FORM_BYTES);
    return act(await visitorOf({ request, context }), form, { params });
  };
}

async function visitorOf({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Visitor> {
  const url = new URL(request.url);
  return {
    locale: localeOfPath(url.pathname),
    url,
    now: context.now(),
    consent: context.consent,
    theme: await context.theme(),
    company: context.company(),
    subProcessors: context.subProcessors(),
  };
}

/** Reads at most `maxBytes` of a form, however its length is declared. Throws 413 or 415. */
async function readForm(request: Request, maxBytes: number): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new Response("Unsupported Media Type", { status: 415, headers: PLAIN });

  const body = await readBody(request, maxBytes);
  return new Response(body, { headers: { "Content-Type": type } }).formData();
}

async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.length;
    if (size > maxBytes) throw new Response("Content Too Large", { status: 413, headers: PLAIN });
    pieces.push(piece);
  }
  return concat(...pieces);
}

const PLAIN = { "Content-Type": "text/plain; charset=utf-8" };
