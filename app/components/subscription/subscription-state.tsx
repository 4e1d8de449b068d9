import { KeyValue } from "~/components/ui/page";
import { formatDate } from "~/lib/format";
import { subscription } from "~/words/subscription";
import { useLocale, useWords } from "~/words/use-words";

/** Where a subscription stands, and every date that follows. */
export interface LifeFacts {
  state: "active" | "past-due" | "cancelled";
  since: number;
  /** Of the last reminder that was sent; null before the first. */
  lastNotice: number | null;
  notices: readonly { day: number; at: number }[];
  purgeAt: number;
  /** Files on hold, and requests that wait for an answer. */
  held: number;
  requests: number;
  historyUntil: number;
  keptUntil: number;
}

/** What state it is in, since when, and what comes next. */
export function SubscriptionState({ life, zone }: { life: LifeFacts; zone: string }) {
  const { state, since, purgeAt } = life;
  const t = useWords(subscription);
  const locale = useLocale();
  const when = formatDate(purgeAt, locale, zone);
  return (
    <KeyValue
      pairs={[
        { term: t("state"), value: t(state) },
        { term: t("since"), value: formatDate(since, locale, zone) },
        {
          term: t("next"),
          value: state === "cancelled" ? t("nextPurged", { when }) : t("nextNone"),
        },
      ]}
    />
  );
}
