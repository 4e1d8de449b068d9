import { Link } from "@remix-run/react";

export interface Tab {
  to: string;
  label: string;
  count?: string | number;
  current?: boolean;
}

/** Views of one thing, each at its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="quiet"> {tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
