import { Fragment } from "react";
import { toHref } from "~/lib/locale";
import { useLocale } from "~/words/use-words";

const PATH = /(?<=^|\s)(\/[a-z][a-z/-]*[a-z])/;

/** A published text in which an address of ours, such as `/privacy/request`, leads there and keeps its direction. */
export function WithPaths({ children: text }: { children: string }) {
  const locale = useLocale();
  return text.split(PATH).map((part, place) => (
    <Fragment key={String(place)}>
      {place % 2 === 0 ? (
        part
      ) : (
        <a href={toHref(locale, part)}>
          <bdi className="n">{part}</bdi>
        </a>
      )}
    </Fragment>
  ));
}
