import { useWorkspaceHref } from "~/components/layout/app-page";
import { Tabs } from "~/components/ui/tabs";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

type DeskSection = "requests" | "withheld" | "holds" | "access-log";

/** The parts of the desk, with how many requests are open; the log stands for those who may read it. */
export function DeskTabs({
  at,
  open,
  seesLog,
}: {
  at: DeskSection;
  open: number;
  seesLog: boolean;
}) {
  const t = useWords(privacyDesk);
  const to = useWorkspaceHref();
  const sections: DeskSection[] = ["requests", "withheld", "holds", "access-log"];
  const tabs = sections
    .filter((section) => seesLog || section !== "access-log")
    .map((section) => ({
      to: to(section === "requests" ? "privacy" : `privacy/${section}`),
      label: t(section),
      count: section === "requests" ? open : undefined,
      current: section === at,
    }));
  return <Tabs label={t("sections")} tabs={tabs} />;
}
