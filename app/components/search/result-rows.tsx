import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { Badge } from "~/components/ui/badge";
import { Block } from "~/components/ui/page";
import { ItemRow, Rows } from "~/components/ui/rows";
import { Name } from "~/components/ui/text";
import { namesFor } from "~/domain/contacts/names";
import { search as words } from "~/words/search";
import { useLocale, useWords } from "~/words/use-words";
import { detailOf, excerpt, type Result, resultHref, type Said, saidHref } from "./result";

/** Records that were found, the best first. */
export function ResultRows({ results, slug }: { results: readonly Result[]; slug: string }) {
  const t = useWords(words);
  const locale = useLocale();
  if (results.length === 0) return null;

  return (
    <Block title={t("records")} count={results.length}>
      <Rows>
        {results.map((result) => {
          const [name, also] = namesFor(result, locale);
          const detail = detailOf(result, locale);
          return (
            <ItemRow key={`${result.kind}-${result.id}`} when={<Badge>{t(result.kind)}</Badge>}>
              <Link to={resultHref(slug, result)}>
                <Name>{name ?? detail ?? result.id}</Name>
              </Link>
              {also && (
                <>
                  {" "}
                  <Name>{also}</Name>
                </>
              )}
              {name && detail && (
                <span className="quiet">
                  {" "}
                  <bdi>{detail}</bdi>
                </span>
              )}
            </ItemRow>
          );
        })}
      </Rows>
    </Block>
  );
}

/** Passages that hold the words, each where it can be read in its place. */
export function SaidRows({
  said,
  asked,
  slug,
}: {
  said: readonly Said[];
  asked: string;
  slug: string;
}) {
  const t = useWords(words);
  const locale = useLocale();
  if (said.length === 0) return null;

  return (
    <Block title={t("passages")} count={said.length}>
      <Rows>
        {said.map((one) => (
          <ItemRow key={one.id} when={<Badge>{t(one.kind)}</Badge>}>
            <Link to={saidHref(slug, one)}>
              <Name>{namesFor(one, locale)[0] ?? t(one.kind)}</Name>
            </Link>
            <Passage text={one.text} asked={asked} />
          </ItemRow>
        ))}
      </Rows>
    </Block>
  );
}

/** What was said around the words that were asked for, which stand out. */
function Passage({ text, asked }: { text: string; asked: string }) {
  let at = 0;
  return (
    <p className="muted said" dir="auto">
      {excerpt(text, asked).map(({ text: piece, isHit }) => {
        at += piece.length;
        return isHit ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>;
      })}
    </p>
  );
}
