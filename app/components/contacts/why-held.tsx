import type { ReactNode } from "react";
import { useSourceName } from "~/components/leads/lead-words";
import { AsideBlock, KeyValue, type Pair } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { isHidden } from "~/domain/contacts/withheld";
import { formatPlainDate } from "~/lib/format";
import { contacts as words } from "~/words/contacts";
import { bases, sources } from "~/words/provenance";
import { Say, useLocale, useWords } from "~/words/use-words";
import { withheldPerson } from "~/words/withheld-person";

/** What a person may ask of us at any time, as it was written down when they came in. */
export interface Held {
  sourceKind: string;
  sourceDetail: string | null;
  sourceUrl: string | null;
  legalBasis: string;
  collectedOn: string;
  writtenBy: string | null;
  ownerName: string | null;
  restrictedAt: number | null;
  minorUntil: number | null;
  guardianAgreedAt: number | null;
}

/** Where a person's data came from, on what ground, until when, and who sees it. */
export function WhyHeld({ held, children }: { held: Held; children?: ReactNode }) {
  const t = useWords(words);
  const locale = useLocale();
  const pairs: Pair[] = [
    { term: t("source"), value: <Source held={held} /> },
    { term: t("basis"), value: <Known area={bases} name={held.legalBasis} /> },
    { term: t("collected"), value: formatPlainDate(held.collectedOn, locale) },
    { term: t("heldUntil"), value: t("untilAsked") },
    { term: t("seenBy"), value: <SeenBy held={held} /> },
    ...(held.writtenBy ? [{ term: t("writtenBy"), value: <Name>{held.writtenBy}</Name> }] : []),
  ];
  return (
    <AsideBlock strong title={t("whyHeld")}>
      <KeyValue pairs={pairs} />
      {children}
    </AsideBlock>
  );
}

function SeenBy({ held }: { held: Held }) {
  const t = useWords(words);
  const whenWithheld = useWords(withheldPerson);
  if (isHidden(held)) return <>{whenWithheld("seenByDeciders")}</>;
  if (!held.ownerName) return <>{t("seenByNobodyYet")}</>;
  return <Say words={words} say="seenByTeam" with={{ owner: <Name>{held.ownerName}</Name> }} />;
}

function Source({ held }: { held: Held }) {
  const sourceName = useSourceName();
  return (
    <>
      <Known area={sources} name={held.sourceKind} />
      {held.sourceDetail && (
        <>
          <br />
          <Name>{sourceName(held.sourceDetail)}</Name>
        </>
      )}
      {held.sourceUrl && (
        <>
          <br />
          <a href={held.sourceUrl} rel="noreferrer nofollow" target="_blank" className="anywhere">
            <bdi>{hostOf(held.sourceUrl)}</bdi>
          </a>
        </>
      )}
    </>
  );
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** A word of an area, or what was stored where an import or a program gave a word of its own. */
function Known({ area, name }: { area: typeof bases | typeof sources; name: string }) {
  const t = useWords(area as typeof sources);
  return Object.hasOwn(area, name) ? t(name as keyof typeof sources) : <Name>{name}</Name>;
}
