import type { ReactNode } from "react";
import { AppShell } from "~/components/layout/app-shell";
import type { ShellFacts } from "~/components/layout/page-facts";
import { PublicShell } from "~/components/layout/public-shell";
import { PageHead } from "~/components/ui/page";
import { Tabs } from "~/components/ui/tabs";
import { me } from "~/words/me";
import { useWords } from "~/words/use-words";

/** A page of one's own settings, in the frame of a workspace where there is one. */
export function MePage({
  shell,
  at,
  children,
}: {
  shell: ShellFacts | undefined;
  at: MySection;
  children: ReactNode;
}) {
  const page = (
    <>
      <PageHead title={useWords(me)("title")} />
      <MeTabs at={at} />
      {children}
    </>
  );
  return shell ? (
    <AppShell facts={shell}>{page}</AppShell>
  ) : (
    <PublicShell>
      <div className="wrap">{page}</div>
    </PublicShell>
  );
}

type MySection = "profile" | "security" | "privacy" | "notifications" | "surveys";

function MeTabs({ at }: { at: MySection }) {
  const t = useWords(me);
  const tabs = [
    { to: "/me", label: t("profile"), current: at === "profile" },
    { to: "/me/security", label: t("security"), current: at === "security" },
    { to: "/me/privacy", label: t("privacy"), current: at === "privacy" },
    { to: "/me/notifications", label: t("notifications"), current: at === "notifications" },
    { to: "/me/surveys", label: t("surveys"), current: at === "surveys" },
  ];
  return <Tabs label={t("sections")} tabs={tabs} />;
}
