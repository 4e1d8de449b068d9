import { Notice } from "~/components/ui/notice";
import { Instant } from "~/components/ui/text";
import { proofPage } from "~/words/proof";
import { Say, useWords } from "~/words/use-words";
import { haveRun, type Standings, useProof } from "../use-proof";

/** Said once for the whole page where no run of the tests is on record. */
export function NeverRunNotice() {
  const t = useWords(proofPage);
  if (haveRun(useProof())) return null;

  return (
    <Notice>
      <b>{t("neverRun")}</b> {t("neverRunHow")}
    </Notice>
  );
}

/** What fails now, since when, and what was found. */
export function FailingNotices({ standings }: { standings: Standings }) {
  const t = useWords(proofPage);
  return (
    <>
      {Object.entries(standings).map(
        ([number, { failing }]) =>
          failing && (
            <Notice tone="late" key={number}>
              <b>
                <Say
                  words={proofPage}
                  say="failsSince"
                  with={{ n: number, when: <Instant at={failing.since} /> }}
                />
              </b>{" "}
              {failing.detail ? <bdi dir="ltr">{failing.detail}</bdi> : t("testsSay")}
            </Notice>
          ),
      )}
    </>
  );
}
