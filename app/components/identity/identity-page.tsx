import type { ReactNode } from "react";
import { useBanner } from "~/components/consent/use-banner";
import { PlainShell } from "~/components/layout/plain-shell";
import { PublicLink } from "~/components/layout/public-link";
import type { EpochMs } from "~/lib/time";
import { identity } from "~/words/identity";
import { useWords } from "~/words/use-words";

/** A page with one form, beside Dubai's time and the policy in force. */
export function IdentityPage({
  title,
  now,
  policyVersion,
  children,
}: {
  title: ReactNode;
  now: EpochMs;
  policyVersion: number;
  children: ReactNode;
}) {
  const t = useWords(identity);
  return (
    <PlainShell
      title={title}
      now={now}
      banner={useBanner()}
      beside={
        <li>
          <PublicLink to="/privacy">{t("policyInForce", { version: policyVersion })}</PublicLink>
        </li>
      }
    >
      {children}
    </PlainShell>
  );
}

/** A sentence's link to another public page. */
export const linkTo = (to: string) =>
  function SentenceLink(chunks: ReactNode[]) {
    return <PublicLink to={to}>{chunks}</PublicLink>;
  };
