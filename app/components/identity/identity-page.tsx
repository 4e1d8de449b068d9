import type { ReactNode } from "react";
import { useBanner } from "~/components/consent/use-banner";
import { PlainShell } from "~/components/layout/plain-shell";
import { PublicLink } from "~/components/layout/public-link";
import type { EpochMs } from "~/lib/time";
import { identity } from "~/words/identity";
import { useWords } from "~/words/use-words";

/** A page with one form, beside Dubai's time and the policy. */
export function IdentityPage({
  title,
  now,
  children,
}: {
  title: ReactNode;
  now: EpochMs;
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
          <PublicLink to="/privacy">{t("policy")}</PublicLink>
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
