import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Rows, ThingRow } from "~/components/ui/rows";
import { Instant } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { me } from "~/words/me";
import { Say, useWords } from "~/words/use-words";

interface SignIn {
  id: string;
  device: string;
  createdAt: EpochMs;
  lastSeenAt: EpochMs;
  isThisOne: boolean;
}

/** Where somebody is signed in, each with a button that ends it. */
export function SignInList({
  signIns,
  now,
  zone,
}: {
  signIns: readonly SignIn[];
  now: EpochMs;
  zone?: string;
}) {
  const t = useWords(me);
  return (
    <>
      <p className="sm muted">{t("signInsHelp")}</p>
      <Rows>
        {signIns.map((signIn) => (
          <SignInRow key={signIn.id} signIn={signIn} now={now} zone={zone} />
        ))}
      </Rows>
      <form method="post" className="row">
        <Button look="danger" name="do" value="end-all">
          {t("endAll")}
        </Button>
      </form>
    </>
  );
}

function SignInRow({ signIn, now, zone }: { signIn: SignIn; now: EpochMs; zone?: string }) {
  const t = useWords(me);
  const device = signIn.device || t("unknownDevice");
  const when = (at: EpochMs) => ({ at: <Instant at={at} now={now} zone={zone} /> });

  return (
    <ThingRow
      title={
        <>
          <bdi>{device}</bdi> {signIn.isThisOne && <Badge>{t("thisOne")}</Badge>}
        </>
      }
      about={
        <>
          <Say words={me} say="since" with={when(signIn.createdAt)} />
          {" · "}
          <Say words={me} say="lastSeen" with={when(signIn.lastSeenAt)} />
        </>
      }
    >
      {!signIn.isThisOne && (
        <form method="post">
          <input type="hidden" name="session" value={signIn.id} />
          <Button name="do" value="end" aria-label={t("endThat", { device })}>
            {t("end")}
          </Button>
        </form>
      )}
    </ThingRow>
  );
}
