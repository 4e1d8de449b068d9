import { Notice } from "~/components/ui/notice";
import { Instant } from "~/components/ui/text";
import { proofPage } from "~/words/proof";
import { Say, useWords } from "~/words/use-words";
import type { Standings } from "../use-proof";

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
