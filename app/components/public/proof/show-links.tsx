import { cx } from "~/components/ui/cx";
import type { Standing } from "~/domain/promises/standing";
import { toHref } from "~/lib/locale";
import { proofPage } from "~/words/proof";
import { useLocale, useWords } from "~/words/use-words";
import type { Standings } from "../use-proof";

const SHOWN = ["holds", "fails", "part", "not-yet", "not-run", "overdue", "operator"] as const;
export type Shown = (typeof SHOWN)[number] | null;

/** Which lines an address asks for; all of them where it asks for none that there are. */
export const shownOf = (asked: string | null): Shown => SHOWN.find((one) => one === asked) ?? null;

export const isShown = (show: Shown, { is }: Pick<Standing, "is">) => show === null || show === is;

/** Links that show the lines of one standing only. */
export function ShowLinks({ standings, show }: { standings: Standings; show: Shown }) {
  const t = useWords(proofPage);
  const path = toHref(useLocale(), "/privacy/proof");
  const all = Object.values(standings);
  const kinds = SHOWN.map((is) => ({ is, n: all.filter((one) => one.is === is).length }));
  return (
    <nav className="filters" aria-label={t("filters")}>
      <ShowLink href={path} on={show === null} n={all.length}>
        {t("all")}
      </ShowLink>
      {kinds
        .filter(({ n }) => n > 0)
        .map(({ is, n }) => (
          <ShowLink key={is} href={`${path}?show=${is}`} on={show === is} n={n}>
            {t(is)}
          </ShowLink>
        ))}
    </nav>
  );
}

const ShowLink = ({
  href,
  on,
  n,
  children,
}: {
  href: string;
  on: boolean;
  n: number;
  children: string;
}) => (
  <a href={href} className={cx("chip", on && "on")} aria-current={on ? "true" : undefined}>
    {children} <b>{n}</b>
  </a>
);
