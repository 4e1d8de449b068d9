import { useWorkspaceHref } from "~/components/layout/app-page";
import { Notice } from "~/components/ui/notice";
import { useWords } from "~/words/use-words";
import { withheldPerson } from "~/words/withheld-person";

/** What a person had stopped: whoever works with them keeps to it. */
export function WhatStopped({
  lines,
  mayDecide,
}: {
  lines: readonly string[];
  mayDecide: boolean;
}) {
  const t = useWords(withheldPerson);
  const to = useWorkspaceHref();
  if (lines.length === 0) return null;

  return (
    <Notice tone="soon">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {mayDecide && <a href={`${to("privacy/withheld")}#stopped`}>{t("decideStops")}</a>}
    </Notice>
  );
}
