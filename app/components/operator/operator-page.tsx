import { Link, useLocation } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { type Theme, useShellFacts } from "~/components/layout/page-facts";
import { Person, PersonActions } from "~/components/layout/person";
import { ShellNotices } from "~/components/layout/shell-notices";
import { Icon, type IconName } from "~/components/ui/icon";
import { Crumbs, PageHead, SkipLink } from "~/components/ui/page";
import { Wordmark } from "~/components/ui/wordmark";
import { REGISTER_NAMES } from "~/domain/registers/registers";
import { consoleWords } from "~/words/console";
import { registerNames } from "~/words/registers";
import { shell } from "~/words/shell";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

/** What the console is for, in the order of how often it is opened; the registers have a part of their own. */
const PARTS = {
  answering: [
    { path: "", says: "overview", icon: "privacy" },
    { path: "enquiries", says: "enquiries", icon: "inbox" },
    { path: "support", says: "support", icon: "search" },
  ],
  publishing: [
    { path: "versions", says: "versions", icon: "history" },
    { path: "agreements", says: "agreements", icon: "file" },
    { path: "news", says: "news", icon: "mail" },
    { path: "surveys", says: "surveys", icon: "tasks" },
  ],
  proving: [
    { path: "evidence", says: "evidence", icon: "download" },
    { path: "guard", says: "guard", icon: "ban" },
  ],
} as const satisfies Record<string, readonly Entry[]>;
interface Entry {
  path: string;
  says: keyof typeof consoleWords;
  icon: IconName;
}

/** Four for a thumb, before the sheet with everything. */
const IN_THE_BAR = [
  PARTS.answering[0],
  PARTS.answering[1],
  { path: "versions", says: "versionsInBrief", icon: "history" },
  { path: "incidents", says: "incidents", icon: "alert" },
] as const satisfies readonly Entry[];

/** A page of the operator's console: a frame of its own, in which nothing leads to a brokerage's records. */
export function OperatorPage({
  title,
  also,
  count,
  actions,
  within,
  children,
}: {
  title: ReactNode;
  also?: ReactNode;
  count?: number;
  actions?: ReactNode;
  /** What the page stands in, by its path in the console. */
  within?: { path: string; label: string };
  children: ReactNode;
}) {
  const facts = useShellFacts();
  const t = useWords(consoleWords);
  if (!facts) throw new Error("the page's loader returned no shell");

  return (
    <>
      <SkipLink>{useWords(shell)("skip")}</SkipLink>
      <div className="app">
        <nav className="side" aria-label={t("console")}>
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
          {within && (
            <Crumbs
              label={t("crumbs")}
              crumbs={[{ to: consoleHref(within.path), label: within.label }]}
            />
          )}
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

/** All parts by name. The registers are many: they unfold where one is open, and the other parts fold for them. */
function Entries() {
  const t = useWords(consoleWords);
  const named = useWords(registerNames);
  const { pathname } = useLocation();
  const isRegister = REGISTER_NAMES.some((register) => isCurrent(pathname, register));
  return (
    <div>
      {Object.entries(PARTS).map(([part, entries]) => (
        <details key={part} open={!isRegister}>
          <summary className="nav-h">{t(part as keyof typeof PARTS)}</summary>
          {entries.map(({ path, says, icon }) => (
            <EntryLink key={path} path={path}>
              <Icon name={icon} />
              {t(says)}
            </EntryLink>
          ))}
        </details>
      ))}
      <details open={isRegister}>
        <summary className="nav-h">{t("registers")}</summary>
        {REGISTER_NAMES.map((register) => (
          <EntryLink key={register} path={register}>
            {named(register)}
          </EntryLink>
        ))}
      </details>
    </div>
  );
}

function EntryLink({ path, children }: { path: string; children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Link
      className="nav"
      to={consoleHref(path)}
      aria-current={isCurrent(pathname, path) ? "page" : undefined}
    >
      {children}
    </Link>
  );
}

/** A request belongs to the overview, which lists them all. */
const isCurrent = (pathname: string, path: string) =>
  path
    ? isWithin(pathname, consoleHref(path))
    : pathname === consoleHref() || isWithin(pathname, consoleHref("requests"));

const isWithin = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`);

/** On phones what is opened most is in a bar, and everything in a sheet that opens from below. */
function PhoneBar({ theme }: { theme: Theme }) {
  const t = useWords(shell);
  const named = useWords(consoleWords);
  const { pathname } = useLocation();
  const sheet = useId();
  return (
    <nav className="tabbar" aria-label={t("quick")}>
      {IN_THE_BAR.map(({ path, says, icon }) => (
        <Link
          key={path}
          to={consoleHref(path)}
          aria-current={isCurrent(pathname, path) ? "page" : undefined}
        >
          <Icon name={icon} />
          {named(says)}
        </Link>
      ))}
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
