import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/cloudflare";
import type { z } from "zod";
import { type Locale, localeOfPath } from "~/lib/locale";
import type { EpochMs } from "~/lib/time";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import { healthNow } from "~/use-cases/status/health-now.server";
import { tellingOfCards } from "./cards-in-form";
import type { IdentityDesk } from "./identity-desk.server";
import type { Person, PublicFacts } from "./load-context";
import { outOfDate } from "./out-of-date.server";
import type { PageCounter } from "./page-counter.server";
import { FORM_BYTES, faultyFields, readForm } from "./read-form";
import { pageAddress } from "./signed-out.server";

/** What a page of signing up and in is given: no workspace, and nobody's records. */
interface Door {
  identity: IdentityCtx;
  desk: IdentityDesk;
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  locale: Locale;
  now: EpochMs;
  /** The page views of this browser. */
  counter: PageCounter;
  /** What decides over the news that somebody gets. */
  mailings: PublicFacts["mailings"];
  health: PublicFacts["health"];
  /** Who handles data for us. */
  subProcessors: PublicFacts["subProcessors"];
  /** What one may ask for of one's own data. */
  tickets: PublicFacts["tickets"];
  /** What one answers our surveys with. */
  surveys: PublicFacts["surveys"];
  /** Who is signed in already; null for a stranger. */
  person: () => Promise<Person | null>;
}

/** What the frame of such a page shows. */
export const pageFacts = ({ now, locale, url }: Omit<Door, "person">) => ({
  now,
  locale,
  origin: url.origin,
});

/** What stands beside the form of those who come back: how the service is, and which policy holds. */
export async function standingFacts({ identity, health, now, locale }: Omit<Door, "person">) {
  const [state, { version, since }] = await Promise.all([
    healthNow(health(), now),
    identity.held("privacy", locale),
  ]);
  return { state, policy: { version, since } };
}

/** The versions that a person acknowledges who joins. */
export async function documentFacts({ identity, locale }: Omit<Door, "person">) {
  const [{ version }, { version: termsVersion }] = await Promise.all([
    identity.held("privacy", locale),
    identity.held("terms", locale),
  ]);
  return { documents: { version, termsVersion } };
}

/** What is wrong, by name. `retryAfterS` when it is only too early. */
interface Refused {
  ok: false;
  reason: string;
  retryAfterS?: number;
  /** What is wrong field by field, where it is the fault of some. */
  faults?: Record<string, string[]>;
  /** A cookie that the refusal itself leaves. */
  cookie?: string;
}
type Outcome = Refused | { ok: true; value: Response };

/** Never sent back into the page. */
const SECRET_FIELDS = ["password", "current", "picture"];
const STATUS: Record<string, number> = {
  "last-owner": 409,
  "too-late": 409,
  "survey-over": 409,
  "answered-already": 409,
  "nothing-answered": 409,
  "too-many-attempts": 429,
  "wrong-password": 403,
  "too-young": 403,
  "link-not-good": 400,
};

/** A loader of a page that anybody may open, to sign up or in. */
export function identityLoader<Loaded>(load: (door: Door) => Promise<Loaded>) {
  return async (args: LoaderFunctionArgs) => load(await doorOf(args));
}

/** Its action, with the form parsed: 422 when it is invalid, else the status of the refusal. */
export function identityAction<Form extends z.ZodType>(
  spec: { form: Form },
  act: (door: Door & { form: z.output<Form> }) => Promise<Outcome>,
) {
  return async (args: ActionFunctionArgs) => {
    const door = await doorOf(args);
    if (await args.context.areAccountsBehind()) throw outOfDate(args.request, door.locale);
    return answer(spec, door, act);
  };
}

type Signed = Omit<Door, "person"> & { person: Person };

/** A loader of one's own settings, outside of any workspace. Strangers are sent to sign in. */
export function personLoader<Loaded>(load: (door: Signed) => Promise<Loaded>) {
  return async (args: LoaderFunctionArgs) => load(await signedOf(args));
}

interface FormSpec<Form extends z.ZodType> {
  form: Form;
  /** How large the form may be, where it brings a file. */
  maxBytes?: number;
  /** Refusals that are the fault of one field, by its name. */
  faults?: Readonly<Record<string, string>>;
}

export function personAction<Form extends z.ZodType>(
  spec: FormSpec<Form>,
  act: (door: Signed & { form: z.output<Form> }) => Promise<Outcome>,
) {
  return async (args: ActionFunctionArgs) => answer(spec, await signedOf(args), act);
}

/** Lets the headers of an action's answer through: how long to wait. */
export const actionHeaders: HeadersFunction = ({ actionHeaders, loaderHeaders }) =>
  actionHeaders ?? loaderHeaders;

async function doorOf({ request, context, params }: LoaderFunctionArgs): Promise<Door> {
  const url = new URL(request.url);
  const locale = localeOfPath(url.pathname);
  const { identity: desk, accounts, now } = context;
  return {
    desk,
    request,
    url,
    params,
    locale,
    now: now(),
    counter: context.visitor.counter,
    mailings: context.visitor.mailings,
    health: context.visitor.health,
    subProcessors: context.visitor.subProcessors,
    tickets: context.visitor.tickets,
    surveys: context.visitor.surveys,
    identity: await desk.open(request, locale),
    person: () => accounts.personOf(request),
  };
}

async function signedOf(args: LoaderFunctionArgs): Promise<Signed> {
  const door = await doorOf(args);
  const person = await door.person();
  if (!person) throw redirect(`/sign-in?redirectTo=${encodeURIComponent(pageAddress(door.url))}`);
  if (await args.context.areAccountsBehind()) throw outOfDate(args.request, person.locale);

  return { ...door, locale: person.locale, person };
}

async function answer<D extends { request: Request }, Form extends z.ZodType>(
  { form, maxBytes = FORM_BYTES, faults = {} }: FormSpec<Form>,
  door: D,
  act: (door: D & { form: z.output<Form> }) => Promise<Outcome>,
) {
  const sent = await readForm(door.request, maxBytes);
  const submission = parseWithZod(sent, { schema: form });
  const fieldErrors = faultyFields(sent);
  if (fieldErrors) return data(submission.reply({ fieldErrors, hideFields: SECRET_FIELDS }), 422);
  if (submission.status !== "success")
    return data(submission.reply({ hideFields: SECRET_FIELDS }), 422);

  const outcome = await act({ ...door, form: submission.value });
  if (outcome.ok) throw tellingOfCards(sent, outcome.value);
  const field = faults[outcome.reason];
  const wrong = outcome.faults ?? (field && { [field]: [outcome.reason] });
  const reply = submission.reply({
    ...(wrong ? { fieldErrors: wrong } : { formErrors: [outcome.reason] }),
    hideFields: SECRET_FIELDS,
  });
  return data(reply, { status: STATUS[outcome.reason] ?? 422, headers: headersOf(outcome) });
}

function headersOf({ retryAfterS, cookie }: Refused): Headers {
  const headers = new Headers();
  if (retryAfterS) headers.set("Retry-After", String(retryAfterS));
  if (cookie) headers.set("Set-Cookie", cookie);
  return headers;
}
