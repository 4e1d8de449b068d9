import { Button } from "~/components/ui/button";
import { Rows, ThingRow } from "~/components/ui/rows";
import { Instant, Ref } from "~/components/ui/text";
import type { Role } from "~/config/roles";
import type { EpochMs } from "~/lib/time";
import { members as words } from "~/words/members";
import { roles } from "~/words/shell";
import { Say, useWords } from "~/words/use-words";

interface Offer {
  id: string;
  email: string;
  role: Role;
  expiresAt: EpochMs;
  isOver: boolean;
}

/** The seats that are offered and not yet taken. */
export function OfferList({
  offers,
  mayChange,
  mayRemove,
  zone,
}: {
  offers: readonly Offer[];
  mayChange: boolean;
  mayRemove: boolean;
  zone: string;
}) {
  const t = useWords(words);
  const named = useWords(roles);
  if (offers.length === 0) return <p className="muted">{t("noOffers")}</p>;

  return (
    <Rows>
      {offers.map((offer) => (
        <ThingRow
          key={offer.id}
          title={<Ref>{offer.email}</Ref>}
          about={
            <Say
              words={words}
              say={offer.isOver ? "over" : "until"}
              with={{
                role: named(offer.role),
                at: <Instant at={offer.expiresAt} as="date-time" zone={zone} />,
              }}
            />
          }
        >
          {mayRemove && <OfferForm {...offer} mayChange={mayChange} />}
        </ThingRow>
      ))}
    </Rows>
  );
}

function OfferForm({ id, email, mayChange }: Offer & { mayChange: boolean }) {
  const t = useWords(words);
  return (
    <form method="post" className="row">
      <input type="hidden" name="invitation" value={id} />
      {mayChange && (
        <Button name="do" value="resend" aria-label={t("resendOf", { email })}>
          {t("resend")}
        </Button>
      )}
      <Button look="danger" name="do" value="revoke" aria-label={t("revokeOf", { email })}>
        {t("revoke")}
      </Button>
    </form>
  );
}
