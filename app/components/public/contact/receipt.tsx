import { PublicLink } from "~/components/layout/public-link";
import { DUBAI, formatDateTime } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { contactPage } from "~/words/company";
import { useLocale, useWords } from "~/words/use-words";
import { Facts } from "../facts";

/** What somebody who has written to us is told: the number, and by when a person answers. */
export function Receipt({ id, dueAt }: { id: string; dueAt: EpochMs }) {
  const t = useWords(contactPage);
  const when = formatDateTime(dueAt, useLocale(), DUBAI);
  return (
    <div className="stack">
      <Facts
        facts={[
          [
            t("receipt"),
            <b key="id">
              <bdi className="n">{id}</bdi>
            </b>,
          ],
          [t("due"), t("dueWhat", { when })],
          [t("mailed"), t("mailedWhat")],
        ]}
      />
      <p>
        <PublicLink to="/contact">{t("another")}</PublicLink>
      </p>
    </div>
  );
}
