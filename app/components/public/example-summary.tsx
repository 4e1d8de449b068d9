import { AiBox } from "~/components/ui/ai-box";

type Part = "aiMark" | "aiKind" | "aiRead" | "aiFirst" | "aiSecond" | "aiMissing";

interface Words {
  (part: Part): string;
  (source: "source", values: { n: number }): string;
}

/** A summary as the product writes it: two sentences, of the first and the third message. */
export function ExampleSummary({ t, hrefOf }: { t: Words; hrefOf: (message: number) => string }) {
  const cites = (number: number) => [{ number, href: hrefOf(number) }];
  return (
    <AiBox
      badge={t("aiMark")}
      kind={t("aiKind")}
      about={[t("aiRead")]}
      sentences={[
        { text: t("aiFirst"), sources: cites(1) },
        { text: t("aiSecond"), sources: cites(3) },
      ]}
      sourceSays={(n) => t("source", { n })}
      notFound={t("aiMissing")}
    />
  );
}
