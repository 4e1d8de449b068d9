import { Link } from "@remix-run/react";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono, Ref } from "~/components/ui/text";
import { formatDateTime, formatNumber } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { aiSettings as words } from "~/words/ai-settings";
import { forDays } from "~/words/durations";
import { useLocale, useWords } from "~/words/use-words";

export interface Receipt {
  id: string;
  at: EpochMs;
  provider: string;
  model: string;
  valuesHidden: number;
  payloadHash: string;
}

/** What was sent to providers, and one of the payloads opened. */
export function AiReceipts({
  receipts,
  opened,
  nextCursor,
  zone,
  keptDays,
}: {
  receipts: readonly Receipt[];
  opened: { id: string; payload: string | null } | null;
  nextCursor: string | null;
  zone: string;
  /** How long the payload of a call is kept. */
  keptDays: number;
}) {
  const t = useWords(words);
  const time = forDays(useLocale(), keptDays);
  if (receipts.length === 0) return <EmptyState fact={t("noReceipts")} />;

  return (
    <>
      <p className="sm muted">{t("receiptsHelp", { time })}</p>
      {opened && <Payload label={t("payload")} gone={t("payloadGone")} payload={opened.payload} />}
      <Table
        label={t("receipts")}
        cards="named"
        head={
          <>
            <Th>{t("when")}</Th>
            <Th>{t("to")}</Th>
            <Th>{t("hidden")}</Th>
            <Th>{t("print")}</Th>
            <Th hidden>{t("open")}</Th>
          </>
        }
      >
        {receipts.map((receipt) => (
          <ReceiptRow key={receipt.id} receipt={receipt} zone={zone} />
        ))}
      </Table>
      <Pager
        label={t("pages")}
        on={
          nextCursor
            ? { to: `?cursor=${encodeURIComponent(nextCursor)}#receipts`, label: t("next") }
            : undefined
        }
      />
    </>
  );
}

function ReceiptRow({ receipt, zone }: { receipt: Receipt; zone: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { id, at, provider, model, valuesHidden, payloadHash } = receipt;
  return (
    <Tr>
      <Td>
        <Instant at={at} as="date-time" zone={zone} />
      </Td>
      <Td phone="line">
        <Ref>
          {provider} {model}
        </Ref>
      </Td>
      <Td phone="line">{formatNumber(valuesHidden, locale)}</Td>
      <Td phone="line">
        <Mono wrap>{payloadHash.slice(0, 16)}</Mono>
      </Td>
      <Td end>
        <Link
          to={`?receipt=${id}#receipts`}
          aria-label={t("openOf", { at: formatDateTime(at, locale, zone) })}
        >
          {t("open")}
        </Link>
      </Td>
    </Tr>
  );
}

/** A payload to the letter, one message a line. */
export function Payload({
  label,
  gone,
  payload,
}: {
  label: string;
  gone: string;
  payload: string | null;
}) {
  if (payload === null) return <p className="muted">{gone}</p>;

  return (
    <figure className="ai">
      <figcaption className="ai-h">
        <b>{label}</b>
      </figcaption>
      <p dir="auto">
        <Mono wrap>{payload}</Mono>
      </p>
    </figure>
  );
}
