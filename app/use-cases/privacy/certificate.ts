import { HISTORY_DAYS } from "~/config/history";
import { SALE_CLASS, STATUTORY } from "~/config/statutory";
import type { privacyRequests } from "~/db/schema";
import { daysOf, type KeptClass, ruleOf } from "~/domain/policy/retention";
import { formatPlainDate } from "~/lib/format";
import { DAY_MS, type EpochMs } from "~/lib/time";
import type { PlainDate } from "~/lib/zoned-time";
import type { Written } from "~/services/ledger/ledger";
import type { JsonObject } from "~/services/signing/document-text";
import { certificateLines } from "~/words/certificate-lines";
import { say } from "~/words/words";
import type { ErasureState } from "./erasure/erasure-run";
import { keepRuleOf } from "./kept-rules";

interface Facts {
  id: string;
  workspace: string;
  request: typeof privacyRequests.$inferSelect;
  hash: string;
  state: ErasureState;
  done: Written;
  at: EpochMs;
  historyUntil: PlainDate;
  retention: readonly KeptClass[];
}

const iso = (at: EpochMs) => new Date(at).toISOString();

/** What the certificate says. It names nobody: not the person, and not who asked. */
export function certificateOf({
  id,
  workspace,
  request,
  hash,
  state,
  done,
  at,
  historyUntil,
  retention,
}: Facts): JsonObject {
  const { stores, told, intended } = state;
  return {
    kind: "erasure-certificate",
    version: 1,
    id,
    workspace,
    request: { id: request.id, askedAt: iso(request.createdAt), dueOn: request.dueOn },
    subject: { kind: "contact", keyedHash: hash },
    doneAt: iso(at),
    erased: Object.entries(stores)
      .filter(([name, { n }]) => n > 0 && !(name in KEPT_BESIDES))
      .map(([store, { n, at }]) => ({ store, count: n, at: iso(at), action: actionOf(store) })),
    secondLook: { found: 0, at: iso(at) },
    kept: keptOf(state, at, retention),
    ...(state.goesOnFrom ? { goesOnFrom: state.goesOnFrom } : {}),
    told: told.map(({ recipient, country, deliveryId, at }) => ({
      recipient,
      country,
      notice: deliveryId,
      at: iso(at),
    })),
    ledger: {
      number: done.number,
      hash: done.hash,
      previous: done.previous,
      intended: intended.number,
    },
    history: { days: HISTORY_DAYS, until: historyUntil },
    lines: { en: linesIn("en", historyUntil, state), ar: linesIn("ar", historyUntil, state) },
  };
}

function linesIn(locale: "en" | "ar", date: PlainDate, { goesOnFrom }: ErasureState) {
  const t = say(locale, certificateLines);
  return [
    ...(goesOnFrom ? [t("erasedAgain", { id: goesOnFrom })] : []),
    t("unsealed"),
    t("history", { days: HISTORY_DAYS, date: formatPlainDate(date, locale) }),
    t("keys"),
  ];
}

/** What is kept of nobody's name, besides rows that were emptied. */
const KEPT_BESIDES = {
  suppressions: "so that no import or feed brings the person back",
} as const;

/** Whether nothing is left in a store of what an erasure counted there: neither emptied rows nor hashes. */
export const isGone = (store: string) => actionOf(store) === "deleted" && !(store in KEPT_BESIDES);

function actionOf(store: string): "deleted" | "emptied" | "blacked-out" {
  if (store === "mentions") return "blacked-out";
  return keepRuleOf(store) ? "emptied" : "deleted";
}

function keptOf(state: ErasureState, at: EpochMs, retention: readonly KeptClass[]) {
  const until = (days: number) => iso(at + days * DAY_MS);
  const { stores, told, shared, held = [] } = state;
  const sales = keptByLaw(state);
  const salesInAll = sales.reduce((sum, { count }) => sum + count, 0);
  const emptied = Object.entries(stores).flatMap(([store, { n: all }]) => {
    const rule = keepRuleOf(store);
    const n = store === "deals" ? all - salesInAll : all;
    return rule && n > 0
      ? [{ store, count: n, rule, until: untilOf(ruleOf(retention, store), until) }]
      : [];
  });
  const besides = [
    { store: "suppressions", count: stores.suppressions?.n ?? 0, rule: KEPT_BESIDES.suppressions },
    {
      store: "notices",
      count: told.length,
      rule: "a notice must say whom it means, by a random number",
    },
    {
      store: "shared",
      count: shared,
      rule: "somebody else here has the same number, address or name",
    },
    { store: "held", count: held.length, rule: "kept for a matter, and erased when it ends" },
  ].filter(({ count }) => count > 0);
  return [
    ...emptied,
    ...sales,
    ...besides.map((kept) => ({ ...kept, until: endOf(kept.store, retention, until) })),
  ];
}

/** Sales that a law makes the brokerage keep, each year's with its end. */
function keptByLaw({ byLaw = {} }: ErasureState) {
  const law = SALE_CLASS;
  const { years, law: named } = STATUTORY[law];
  const rule = `${named.en}: ${years} years after the tax period`;
  return Object.entries(byLaw).map(([until, count]) => ({
    store: "dealsByLaw",
    count,
    law,
    rule,
    until: iso(Number(until)),
  }));
}

/** ISO 8601, or the event whose end starts the clock. */
const untilOf = ({ since, days }: ReturnType<typeof ruleOf>, until: Until) =>
  since === "end-of-subscription" ? since : until(days);

type Until = (days: number) => string;

function endOf(store: string, retention: readonly KeptClass[], until: Until): string {
  if (store === "notices") return until(daysOf(retention, "delivery-bodies"));
  return store === "held" ? "release" : "end-of-subscription";
}
