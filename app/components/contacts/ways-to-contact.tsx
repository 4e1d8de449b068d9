import { useChannelName } from "~/components/leads/lead-words";
import { Badge, GateBadge } from "~/components/ui/badge";
import { AsideBlock, KeyValue } from "~/components/ui/page";
import { Comma, Instant } from "~/components/ui/text";
import type { WayToContact } from "~/domain/contacts/ways-to-contact";
import type { EpochMs } from "~/lib/time";
import { Say, useWords } from "~/words/use-words";
import { waysToContact as words } from "~/words/ways-to-contact";

interface Clockwork {
  now: EpochMs;
  zone: string;
}

/** May we contact them, way by way: whether, and by which enquiry of theirs or why not. */
export function WaysToContact({ ways, ...clock }: { ways: readonly WayToContact[] } & Clockwork) {
  const t = useWords(words);
  return (
    <AsideBlock title={t("title")}>
      <KeyValue
        ruled
        pairs={ways.map(({ way, may, ...reason }) => ({
          id: way,
          term: t(way),
          value: (
            <span className="row between nowrap">
              {may === "yes" || may === "no" ? (
                <GateBadge allowed={may}>{t(may)}</GateBadge>
              ) : (
                <Badge>{t(may)}</Badge>
              )}
              <span className="xs quiet">
                <Reason way={way} {...reason} {...clock} />
              </span>
            </span>
          ),
        }))}
      />
    </AsideBlock>
  );
}

const NAMED = new Set(["whatsapp", "call", "email"]);

function Reason({ way, by, why, now, zone }: Pick<WayToContact, "way" | "by" | "why"> & Clockwork) {
  const t = useWords(words);
  const channel = useChannelName();
  if (why) return t(why === "not-asked" && way === "call" ? "not-called" : why);
  if (!by) return null;

  const when = <Instant at={by.receivedAt} now={now} zone={zone} />;
  if (NAMED.has(by.channel)) return <Say words={words} say="asked" with={{ when }} />;
  return (
    <>
      {channel(by.channel)}
      <Comma />
      {when}
    </>
  );
}
