import { HISTORY_DAYS } from "~/config/history";
import { CONTRACT_CLASS, STATUTORY } from "~/config/statutory";
import { certificates } from "~/db/schema";
import type { Write } from "~/db/statements";
import { ERASED } from "~/domain/events/trail";
import { daysOf, type KeptClass } from "~/domain/policy/retention";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { DAY_MS, type EpochMs, toIso } from "~/lib/time";
import { type PlainDate, plainDateAt } from "~/lib/zoned-time";
import { ledgerInR2, type Written } from "~/services/ledger/ledger";
import type { JsonObject } from "~/services/signing/document-text";
import { signDocument } from "~/services/signing/documents";
import { certificateLines } from "~/words/certificate-lines";
import { say } from "~/words/words";
import { moving, type RequestRow } from "../desk/steps";
import { keepRuleOf } from "../kept-rules";
import { markApplied } from "../ledger-mark";
import type { AccountCtx } from "./account-ctx";
import { type AccountErasure, type AccountStep, ledgerFacts, nextPhase } from "./erasure-run";

interface Work {
  request: RequestRow;
  jobId: string;
}

/** "Done" in the ledger, the signed certificate, and the request closed. */
export async function finishAccountErasure(
  ctx: AccountCtx,
  { request, jobId }: Work,
  state: AccountErasure,
): Promise<AccountStep> {
  const { db, services, now } = ctx;
  const at = now();
  const ledger = ledgerInR2(services);
  const facts = ledgerFacts("done", request.subjectHash, jobId, at, state.certificateId);
  const done = await ledger.append(db.tenantId, facts, request.createdAt);
  const { retention } = await services.inForce();
  const document = accountCertificate(ctx, { request, state, done, at, retention });
  const signed = await signDocument(document, await services.signer(), at);
  const { certificateId: id } = state;
  const counts = Object.fromEntries(Object.entries(state.stores).map(([name, { n }]) => [name, n]));
  const isWhole = state.signed + state.looked === 0;
  const moved = moving(ctx, request, isWhole ? "finish" : "finish-with-exceptions", {
    reason: ERASED,
    changes: { certificateId: id, counts },
  });
  if (!moved.ok) throw new Error(`the request cannot be closed: ${moved.reason}`);

  const word: Write[] = [
    markApplied(db, done.number),
    db.insert(certificates, {
      ...{ id, createdAt: at, requestId: request.id },
      ...{ ledgerNumber: done.number, document: signed },
    }),
  ];
  return { writes: [...word, ...moved.value], state: nextPhase(state) };
}

interface Facts {
  request: RequestRow;
  state: AccountErasure;
  done: Written;
  at: EpochMs;
  retention: readonly KeptClass[];
}

/** What is signed at the end of an account. It names nobody. */
function accountCertificate(
  { services, timeZone }: AccountCtx,
  { request, state, done, at, retention }: Facts,
): JsonObject {
  const { intended } = state;
  if (!intended) throw new Error("the ledger does not say that this was intended");
  const historyUntil = plainDateAt(at + HISTORY_DAYS * DAY_MS, timeZone);
  return {
    kind: "account-erasure-certificate",
    version: 1,
    id: state.certificateId,
    workspace: services.company.legalName,
    request: { id: request.id, askedAt: toIso(request.createdAt), dueOn: request.dueOn },
    subject: { kind: "account", keyedHash: request.subjectHash },
    doneAt: toIso(at),
    erased: Object.entries(state.stores).map(([store, { n, at: then }]) => ({
      ...{ store, count: n, at: toIso(then) },
      action: keepRuleOf(store) ? "emptied" : "deleted",
    })),
    secondLook: { found: 0, at: toIso(at) },
    kept: keptOf(state, at, retention),
    told: [],
    ...(state.goesOnFrom ? { goesOnFrom: state.goesOnFrom } : {}),
    ledger: { ...done, intended: intended.number },
    history: { days: HISTORY_DAYS, until: historyUntil },
    lines: { en: linesIn("en", state, historyUntil), ar: linesIn("ar", state, historyUntil) },
  };
}

function keptOf(
  { signed, looked, stores }: AccountErasure,
  at: EpochMs,
  retention: readonly KeptClass[],
) {
  const { law, years } = STATUTORY[CONTRACT_CLASS];
  const proofs = stores.mailConsents?.n ?? 0;
  const until = (name: string) => toIso(at + daysOf(retention, name) * DAY_MS);
  return [
    {
      ...{ store: "agreements", count: signed, law: CONTRACT_CLASS as string },
      rule: `${law.en}: ${years} years after the tax period in which the contract ends`,
      until: "end-of-contract",
    },
    {
      ...{ store: "supportViews", count: looked, until: "end-of-subscription" },
      rule: "the workspace’s own record of who looked at it",
    },
    {
      ...{ store: "mailConsents", count: proofs, until: until("mail-consents") },
      rule: keepRuleOf("mailConsents") ?? "",
    },
    {
      ...{ store: "privacyRequests", count: 1, until: until("requests") },
      rule: keepRuleOf("privacyRequests") ?? "",
    },
  ].filter(({ count }) => count > 0);
}

function linesIn(locale: Locale, { signed, looked, goesOnFrom }: AccountErasure, date: PlainDate) {
  const t = say(locale, certificateLines);
  return [
    ...(goesOnFrom ? [t("erasedAgain", { id: goesOnFrom })] : []),
    t("unsealed"),
    t(signed + looked === 0 ? "authorship" : "authorshipKept"),
    t("history", { days: HISTORY_DAYS, date: formatPlainDate(date, locale) }),
    t("noCopies"),
  ];
}
