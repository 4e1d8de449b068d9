import { PublicLink } from "~/components/layout/public-link";
import { OutsideLink } from "~/components/ui/button";
import { Block, KeyValue, Row } from "~/components/ui/page";
import { Instant, Name } from "~/components/ui/text";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { ownPage, ownParts } from "~/words/own-package";
import { roles } from "~/words/shell";
import { Say, useLocale, useWords } from "~/words/use-words";

interface Held {
  name: keyof typeof ownParts;
  n: number;
}
interface Overseer {
  workspace: string;
  name: string;
  role: keyof typeof roles;
}

interface Look {
  workspace: string;
  name: string;
  since: number;
  until: number;
  pages: number;
}
interface Receiver {
  id: string;
  name: string;
  purpose: Record<Locale, string>;
  /** The day of its first use, while that is to come. */
  from: string | null;
}

/** Who of the operator's staff was let in where whoever looks works, and who handles their data for us. */
export function OwnDataSeen({
  looks,
  receivers,
  zone,
}: {
  looks: readonly Look[];
  receivers: readonly Receiver[];
  zone: string | undefined;
}) {
  const t = useWords(ownPage);
  const locale = useLocale();
  const at = (time: number) => <Instant at={time} zone={zone} as="date-time" />;
  return (
    <>
      <Block title={t("looked")} count={looks.length}>
        {looks.length === 0 && <p>{t("nobodyLooked")}</p>}
        <ul className="lines">
          {looks.map(({ workspace, name, since, until, pages }) => (
            <li key={`${workspace} ${name} ${since}`}>
              <Name>{name}</Name> · <bdi>{workspace}</bdi>{" "}
              <span className="quiet">
                <Say
                  words={ownPage}
                  say="look"
                  with={{ pages, since: at(since), until: at(until) }}
                />
              </span>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={t("shared")} count={receivers.length}>
        <p className="sm muted">{t("sharedHelp")}</p>
        <ul className="lines">
          {receivers.map(({ id, name, purpose, from }) => (
            <li key={id}>
              <PublicLink to="/subprocessors">
                <bdi>{name}</bdi>
              </PublicLink>{" "}
              <span className="quiet">
                {purpose[locale]}
                {from && ` · ${t("from", { when: formatPlainDate(from, locale) })}`}
              </span>
            </li>
          ))}
        </ul>
      </Block>
    </>
  );
}

/** What is held of whoever looks, to be taken along, and who sees what they do. */
export function OwnData({ held, seenBy }: { held: readonly Held[]; seenBy: readonly Overseer[] }) {
  const t = useWords(ownPage);
  const nameOf = useWords(ownParts);
  const role = useWords(roles);
  return (
    <>
      <Block title={t("title")}>
        <p className="sm muted">{t("help")}</p>
        <KeyValue
          pairs={held.map(({ name, n }) => ({ term: nameOf(name), value: t("entries", { n }) }))}
        />
        <Row>
          <OutsideLink href="/me/privacy/package" icon="download">
            {t("take")}
          </OutsideLink>
        </Row>
      </Block>
      {seenBy.length > 0 && (
        <Block title={t("seen")}>
          <ul className="lines">
            {seenBy.map((one) => (
              <li key={`${one.workspace} ${one.name}`}>
                <Name>{one.name}</Name>{" "}
                <span className="quiet">
                  {role(one.role)} · <bdi>{one.workspace}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}
