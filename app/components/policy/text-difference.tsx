import type { Stretch } from "~/domain/policy/text-diff";
import { policyHistory } from "~/words/policy-history";
import { useWords } from "~/words/use-words";

/**
 * Two texts as one: what was taken out is struck through, what was put in is underlined, and both say so to
 * a screen reader. Paragraphs that are the same stand quietly between.
 */
export function TextDifference({ difference }: { difference: readonly (readonly Stretch[])[] }) {
  return (
    <div className="diff">
      {difference.map((paragraph, place) => (
        <p key={String(place)} dir="auto" className={isSame(paragraph) ? "quiet" : undefined}>
          {paragraph.map((stretch, at) => (
            <Shown key={String(at)} {...stretch} />
          ))}
        </p>
      ))}
    </div>
  );
}

const isSame = (paragraph: readonly Stretch[]) => paragraph.every(({ kind }) => kind === "same");

function Shown({ kind, text }: Stretch) {
  const t = useWords(policyHistory);
  if (kind === "same") return <>{text}</>;

  const Tag = kind === "added" ? "ins" : "del";
  return (
    <Tag>
      <span className="vh">{t(kind)} </span>
      {text}
    </Tag>
  );
}
