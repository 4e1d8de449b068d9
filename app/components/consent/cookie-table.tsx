import { Table, Td, Th, Tr } from "~/components/ui/table";
import { type CookieEntry, cookieCategories } from "~/config/cookies";
import { consent } from "~/words/consent";
import { useLanguage, useWords } from "~/words/use-words";

/** Every entry of the register that the exit guard obeys. */
export function CookieTable({ entries }: { entries: readonly CookieEntry[] }) {
  const t = useWords(consent);
  return (
    <div className="lines run-on-late">
      <Table
        label={t("registerTable")}
        head={
          <>
            <Th>{t("name")}</Th>
            <Th>{t("whatFor")}</Th>
            <Th>{t("howLong")}</Th>
            <Th>{t("kindOf")}</Th>
          </>
        }
      >
        {entries.map((entry) => (
          <Entry key={entry.name} entry={entry} />
        ))}
      </Table>
    </div>
  );
}

function Entry({ entry }: { entry: CookieEntry }) {
  const language = useLanguage();
  const category = cookieCategories.find(({ id }) => id === entry.category);
  return (
    <Tr>
      <Td>
        <code className="nowrap">{entry.name}</code>
      </Td>
      <Td>
        {entry.purpose[language]}
        <br />
        <span className="xs quiet">{entry.reason[language]}</span>
      </Td>
      <Td>
        <Lifetime entry={entry} />
      </Td>
      <Td>{category?.name[language]}</Td>
    </Tr>
  );
}

function Lifetime({ entry: { lifetime, purpose } }: { entry: CookieEntry }) {
  const t = useWords(consent);
  if (lifetime === "browser-session") return <>{t("browserSession")}</>;

  const n = lifetime.days;
  return <>{purpose.id === "signing-in" ? t("upToSignOut", { n }) : t("days", { n })}</>;
}
