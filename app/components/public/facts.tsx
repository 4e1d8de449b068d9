import type { ReactNode } from "react";

/** Facts by their names, ruled like a ledger. */
export const Facts = ({ facts }: { facts: readonly (readonly [ReactNode, ReactNode])[] }) => (
  <dl className="cert">
    {facts.map(([name, value], place) => (
      <div key={String(place)}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** An address to write to. */
export const MailTo = ({ address, children }: { address: string; children?: ReactNode }) => (
  <a href={`mailto:${address}`}>{children ?? <bdi className="n">{address}</bdi>}</a>
);
