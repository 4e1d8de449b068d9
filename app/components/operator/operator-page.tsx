import { Link, useLocation } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { type Theme, useShellFacts } from "~/components/layout/page-facts";
import { Person, PersonActions } from "~/components/layout/person";
import { ShellNotices } from "~/components/layout/shell-notices";
import { Icon, type IconName } from "~/components/ui/icon";
import { PageHead, SkipLink } from "~/components/ui/page";
import { Wordmark } from "~/components/ui/wordmark";
import { REGISTER_NAMES } from "~/domain/registers/registers";
import { consoleWords } from "~/words/console";
import { registerNames } from "~/words/registers";
import { shell } from "~/words/shell";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

const ENTRIES = [
  { path: "", says: "overview", icon: "privacy" },
  { path: "versions", says: "versions", icon: "history" },
  { path: "news", says: "news", icon: "mail" },
  { path: "surveys", says: "surveys", icon: "tasks" },
  { path: "agreements", says: "agreements", icon: "file" },
  { path: "support", says: "support", icon: "search" },
  { path: "enquiries", says: "enquiries", icon: "inbox" },
  { path: "evidence", says: "evidence", icon: "download" },
  { path: "guard", says: "guard", icon: "ban" },
] as const satisfies { path: string; says: keyof typeof consoleWords; icon: IconName }[];

/** A page of the operator's console: a frame of its own, in which nothing leads to a brokerage's records. */
export function OperatorPage({
  title,
  also,
  count,
  actions,
  children,
}: {
  title: ReactNode;
  also?: ReactNode;
  count?: number;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const facts = useShellFacts();
  if (!facts) throw new Error("the page's loader returned no shell");

  return (
    <>
      <SkipLink>{useWords(shell)("skip")}</SkipLink>
      <div className="app">
        <nav className="side" aria-label={useWords(consoleWords)("console")}>
          <Link to={consoleHref()} className="brand">
            <Wordmark />
          </Link>
          <Entries />
          <div className="foot">
            <Person facts={facts} />
          </div>
        </nav>
        <main className="main" id="main" tabIndex={-1}>
          <ShellNotices facts={facts} />
          <PageHead title={title} also={also} count={count}>
            {actions}
          </PageHead>
          <div className="stack">{children}</div>
        </main>
        <PhoneBar theme={facts.theme} />
      </div>
    </>
  );
}

function Entries() {
  const t = useWords(consoleWords);
  const named = useWords(registerNames);
  const { pathname } = useLocation();
  return (
    <div>
      {ENTRIES.map(({ path, says, icon }) => (
        <Link
          key={path}
          className="nav"
          to={consoleHref(path)}
          aria-current={isCurrent(pathname, path) ? "page" : undefined}
        >
          <Icon name={icon} />
          {t(says)}
        </Link>
      ))}
      {REGISTER_NAMES.map((register) => (
        <Link
          key={register}
          className="nav"
          to={consoleHref(register)}
          aria-current={isWithin(pathname, consoleHref(register)) ? "page" : undefined}
        >
          <Icon name="file" />
          {named(register)}
        </Link>
      ))}
    </div>
  );
}

/** A request belongs to the overview, which lists them all. */
const isCurrent = (pathname: string, path: string) =>
  path
    ? isWithin(pathname, consoleHref(path))
    : pathname === consoleHref() || isWithin(pathname, consoleHref("requests"));

const isWithin = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`);

/** On phones the entries are in a sheet that opens from below. */
function PhoneBar({ theme }: { theme: Theme }) {
  const t = useWords(shell);
  const sheet = useId();
  return (
    <nav className="tabbar" aria-label={t("quick")}>
      <button type="button" {...{ popovertarget: sheet }}>
        <Icon name="menu" />
        {t("more")}
      </button>
      <div className="menu" id={sheet} {...{ popover: "auto" }}>
        <Entries />
        <hr />
        <PersonActions theme={theme} />
      </div>
    </nav>
  );
}
