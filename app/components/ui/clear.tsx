import type { ReactNode } from "react";

/** The only celebration: one green word between two rules, the time, and tomorrow's first item. */
export function Clear({ word, children }: { word: string; children: ReactNode }) {
  return (
    <section className="clear">
      <span className="clear-word">{word}</span>
      <p className="grow">{children}</p>
    </section>
  );
}
