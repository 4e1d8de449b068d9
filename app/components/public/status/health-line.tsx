import { PublicLink } from "~/components/layout/public-link";
import { Badge } from "~/components/ui/badge";
import type { ShownState } from "~/domain/status/shown-health";
import { status } from "~/words/status";
import { useWords } from "~/words/use-words";
import { TONES } from "./part-history";

/** How the whole service is, in a line that leads to the page about it. */
export function HealthLine({ state }: { state: ShownState }) {
  const t = useWords(status);
  return (
    <PublicLink to="/status">
      <Badge tone={TONES[state]}>{t(state)}</Badge>
    </PublicLink>
  );
}
