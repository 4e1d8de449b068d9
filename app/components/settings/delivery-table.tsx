import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Ref } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

interface DeliveryRow {
  id: string;
  type: string;
  state: "pending" | "delivered" | "failed" | "blocked";
  attempts: number;
  createdAt: EpochMs;
  nextAttemptAt: EpochMs | null;
  lastStatus: number | null;
  lastError: string | null;
  /** Its body is still kept. */
  mayResend: boolean;
}

const TONES = { pending: "soon", delivered: "done", failed: "late", blocked: "late" } as const;
const ICONS = { pending: "clock", delivered: "check", failed: "alert", blocked: "ban" } as const;

/** What was sent to an endpoint, how often it was tried, and what came back. */
export function DeliveryTable({
  rows,
  zone,
  mayWrite,
}: {
  rows: readonly DeliveryRow[];
  zone: string;
  mayWrite: boolean;
}) {
  const t = useWords(settings);
  return (
    <Table
      label={t("deliveries")}
      cards="named"
      head={
        <>
          <Th>{t("event")}</Th>
          <Th>{t("state")}</Th>
          <Th num>{t("attempts")}</Th>
          <Th>{t("answer")}</Th>
          <Th>{t("next")}</Th>
          <Th>{t("since")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {rows.map((row) => (
        <Tr key={row.id}>
          <Td>
            <Ref>{row.type}</Ref>
          </Td>
          <Td phone="line">
            <Badge tone={TONES[row.state]} icon={ICONS[row.state]}>
              {t(row.state)}
            </Badge>
          </Td>
          <Td num phone="line">
            {row.attempts}
          </Td>
          <Td phone="line">
            <Ref>{[row.lastStatus, row.lastError].filter(Boolean).join(" ")}</Ref>
          </Td>
          <Td phone="line" muted>
            {row.nextAttemptAt && <Instant at={row.nextAttemptAt} as="date-time" zone={zone} />}
          </Td>
          <Td phone="line" muted>
            <Instant at={row.createdAt} as="date-time" zone={zone} />
          </Td>
          <Td end>{mayWrite && row.mayResend && <Resend id={row.id} type={row.type} />}</Td>
        </Tr>
      ))}
    </Table>
  );
}

function Resend({ id, type }: { id: string; type: string }) {
  const t = useWords(settings);
  return (
    <form method="post">
      <input type="hidden" name="delivery" value={id} />
      <Button name="do" value="resend" aria-label={t("resendOf", { type })}>
        {t("resend")}
      </Button>
    </form>
  );
}
