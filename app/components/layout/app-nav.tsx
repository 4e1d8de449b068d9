import { Link, useLocation } from "@remix-run/react";
import { Icon, type IconName } from "~/components/ui/icon";
import { shell as words } from "~/words/shell";
import { useWords } from "~/words/use-words";
import { NAV_ENTRIES, type NavEntry, type ShellFacts } from "./page-facts";

/** An entry of the side bar, current on every page below its own. */
function NavLink({
  to,
  icon,
  label,
  waiting = 0,
}: {
  to: string;
  icon: IconName;
  label: string;
  waiting?: number;
}) {
  const t = useWords(words);
  const current = useIsAt(to);
  return (
    <Link className="nav" to={to} aria-current={current ? "page" : undefined}>
      <Icon name={icon} />
      {label}
      {waiting > 0 && (
        <span className="n">
          {waiting} <span className="vh">{t("toAnswer")}</span>
        </span>
      )}
    </Link>
  );
}

/** Conversations have an address of their own, and belong to the inbox. */
export function useIsAt(to: string): boolean {
  const at = useLocation().pathname.replace("/threads/", "/inbox/");
  return at === to || at.startsWith(`${to}/`);
}

/** Where the entries of a workspace are. Imports stand under settings. */
export const entryHref = (slug: string, entry: NavEntry | "search" | "leads/new") =>
  `/w/${slug}/${entry}`;

/** The entries that this person may open, but for those that are shown elsewhere. */
export function NavLinks({ facts, without = [] }: { facts: ShellFacts; without?: NavEntry[] }) {
  const t = useWords(words);
  const { workspace, hidden = [], counts } = facts;
  const shown = NAV_ENTRIES.filter((entry) => ![...hidden, ...without].includes(entry));

  return shown.map((entry) => (
    <NavLink
      key={entry}
      to={entryHref(workspace.slug, entry)}
      icon={entry}
      label={t(entry)}
      waiting={counts?.[entry]}
    />
  ));
}
