import type { ReactNode } from "react";
import { useBanner } from "~/components/consent/use-banner";
import { PlainShell } from "~/components/layout/plain-shell";
import { PublicLink } from "~/components/layout/public-link";
import { HealthLine } from "~/components/public/status/health-line";
import type { ShownState } from "~/domain/status/shown-health";
import { DUBAI, formatDate } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { identity } from "~/words/identity";
import { useLocale, useWords } from "~/words/use-words";

interface Standing {
  /** Null when it cannot be told. Before the first check there is nothing to say. */
  state: ShownState | null;
  policy: { version: number; since: EpochMs };
}

/** A page with one form, beside Dubai's time and the policy. */
export function IdentityPage({
  title,
  now,
  standing,
  children,
}: {
  title: ReactNode;
  now: EpochMs;
  standing?: Standing;
  children: ReactNode;
}) {
  const t = useWords(identity);
  return (
    <PlainShell
      title={title}
      now={now}
      banner={useBanner()}
      beside={
        <>
          {standing?.state && standing.state !== "unknown" && (
            <li>
              <HealthLine state={standing.state} />
            </li>
          )}
          <li>
            <PublicLink to="/privacy">
              {standing ? <PolicyInForce of={standing.policy} /> : t("policy")}
            </PublicLink>
          </li>
        </>
      }
    >
      {children}
    </PlainShell>
  );
}

function PolicyInForce({ of: { version, since } }: { of: Standing["policy"] }) {
  const when = formatDate(since, useLocale(), DUBAI);
  return <>{useWords(identity)("policyInForce", { version, when })}</>;
}

/** A sentence's link to another public page. */
export const linkTo = (to: string) =>
  function SentenceLink(chunks: ReactNode[]) {
    return <PublicLink to={to}>{chunks}</PublicLink>;
  };
