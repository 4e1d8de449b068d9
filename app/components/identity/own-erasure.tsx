import { LinkButton } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import { Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { ownErasure } from "~/words/account-erasure";
import { Say, useWords } from "~/words/use-words";

interface Props {
  endsAt: EpochMs | null;
  now: EpochMs;
  zone: string | undefined;
}

/** The way to where one's own account is erased, or what is to come of it. */
export function OwnErasure({ endsAt, now, zone }: Props) {
  const t = useWords(ownErasure);
  return (
    <Block title={t("title")}>
      <p className="sm">
        {endsAt === null ? (
          t("what")
        ) : (
          <Say
            words={ownErasure}
            say={endsAt < now ? "overdue" : "comes"}
            with={{ when: <Instant at={endsAt} zone={zone} as="date-time" /> }}
          />
        )}
      </p>
      <p>
        <LinkButton to="/me/erasure">{t(endsAt === null ? "go" : "look")}</LinkButton>
      </p>
    </Block>
  );
}
