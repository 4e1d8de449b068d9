import { PublicLink } from "~/components/layout/public-link";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import type { DocumentName } from "~/config/policy-version";
import { formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { policyDesk } from "~/words/console";
import { publicPages } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

interface Version {
  id: string;
  version: number;
  stands: "awaiting-approval" | "announced" | "held" | "coming" | "inForce" | "past" | "withdrawn";
  effectiveOn: string;
  material: boolean;
  noticesSent: number;
  summary: Record<Locale, string>;
  lawReason: string | null;
  preparedBy: string | null;
  approvedBy: string | null;
}

const TONES = {
  "awaiting-approval": "soon",
  announced: "soon",
  held: "late",
  coming: "soon",
  inForce: "done",
  past: undefined,
  withdrawn: undefined,
} as const;

/** Every version, where it stands, and what can be done about it. */
export function PolicyVersionTable({
  of,
  versions,
  mayPublish,
}: {
  of: DocumentName;
  versions: readonly Version[];
  mayPublish: boolean;
}) {
  const t = useWords(policyDesk);
  return (
    <Table
      label={t("title")}
      cards="named"
      head={
        <>
          <Th>{t("version")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("effective")}</Th>
          <Th>{t("change")}</Th>
          <Th num>{t("notices")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {versions.map((version) => (
        <VersionRow key={version.id} of={of} version={version} mayPublish={mayPublish} />
      ))}
    </Table>
  );
}

function VersionRow({ of, version, mayPublish }: Shown) {
  const t = useWords(policyDesk);
  const locale = useLocale();
  const { stands, material, lawReason, noticesSent } = version;
  const document = useWords(publicPages)(of);
  return (
    <Tr>
      <Td>
        <PublicLink to={`/${of}/v/${version.version}`} className="tbl-name">
          {t("versionOf", { document, version: version.version })}
        </PublicLink>
      </Td>
      <Td>
        <Badge tone={TONES[stands]}>{t(stands)}</Badge>
      </Td>
      <Td phone="line">{formatPlainDate(version.effectiveOn, locale)}</Td>
      <Td phone="line">
        {t(material ? "material" : "wording")}: <bdi>{version.summary[locale]}</bdi>
        {lawReason && (
          <>
            {" "}
            <bdi>{lawReason}</bdi>
          </>
        )}
        <People {...version} />
      </Td>
      <Td num phone="line" of={t("notices")}>
        {noticesSent}
      </Td>
      <Td end phone="line">
        <Actions of={of} version={version} mayPublish={mayPublish} />
      </Td>
    </Tr>
  );
}

interface Shown {
  of: DocumentName;
  version: Version;
  mayPublish: boolean;
}

const Which = ({ of, id }: { of: DocumentName; id: string }) => (
  <>
    <input type="hidden" name="of" value={of} />
    <input type="hidden" name="id" value={id} />
  </>
);

function People({ preparedBy, approvedBy }: Pick<Version, "preparedBy" | "approvedBy">) {
  const named = [preparedBy, approvedBy].filter((name) => name !== null);
  return (
    <span className="xs quiet">
      {named.map((name) => (
        <span key={name}>
          {" "}
          <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  );
}

function Actions({ of, version: { id, stands }, mayPublish }: Shown) {
  const t = useWords(policyDesk);
  const isOpen = ["awaiting-approval", "announced", "held", "coming"].includes(stands);
  if (!isOpen) return null;

  return (
    <div className="row">
      {stands === "awaiting-approval" && (
        <form method="post" action={consoleHref("versions/approve")}>
          <Which of={of} id={id} />
          <Button>{t("approve")}</Button>
        </form>
      )}
      {mayPublish && (
        <form method="post" className="row">
          <Which of={of} id={id} />
          {stands === "announced" && (
            <Button name="do" value="publish">
              {t("publish")}
            </Button>
          )}
          <Button look="plain" name="do" value="withdraw">
            {t("withdraw")}
          </Button>
        </form>
      )}
    </div>
  );
}
