import { Notice } from "~/components/ui/notice";
import { KeyValue } from "~/components/ui/page";
import { Mono } from "~/components/ui/text";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

/** A secret, to be copied now: it is nowhere to be seen again. */
export function ShownOnce({ says, values }: { says: string; values: readonly [string, string][] }) {
  const t = useWords(settings);
  return (
    <Notice tone="soon">
      <p>
        <b>{says}</b> {t("once")}
      </p>
      <KeyValue
        pairs={values.map(([term, value]) => ({ term, value: <Mono wrap>{value}</Mono> }))}
      />
    </Notice>
  );
}
