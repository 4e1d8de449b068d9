import type { MetaFunction } from "@remix-run/cloudflare";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { settingsTitle } from "~/components/settings/settings-meta";
import { Block, Halves, PageHead } from "~/components/ui/page";
import { Rows, ThingRow } from "~/components/ui/rows";
import type { Permission } from "~/config/permissions";
import { tenantLoader } from "~/http/tenant-route.server";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

type Entry = [path: string, permission: Permission];

/** What there is to set, by group; each is offered to those who may open it. */
const GROUPS = {
  people: [["members", "members:read"]],
  selling: [["pipelines", "pipelines:write"]],
  connections: [
    ["sources", "integrations:read"],
    ["webhooks", "webhooks:read"],
    ["keys", "api-keys:read"],
  ],
  data: [
    ["imports", "imports:read"],
    ["sample", "workspace:write"],
    ["ai", "workspace:write"],
    ["incidents", "incidents:read"],
    ["audit", "audit:read"],
    ["support", "support:read"],
    ["dpa", "dpa:read"],
    ["subprocessors", "dpa:accept"],
    ["places", "workspace:read"],
  ],
  account: [
    ["billing", "billing:read"],
    ["subscription", "workspace:read"],
  ],
} as const satisfies Record<string, readonly Entry[]>;
type Group = keyof typeof GROUPS;

export const loader = tenantLoader(
  { permission: "workspace:read", params: z.object({ workspace: z.string() }) },
  async ({ shell, may }) => {
    const groups = (Object.keys(GROUPS) as Group[]).map((group) => ({
      group,
      paths: GROUPS[group].filter(([, permission]) => may(permission)).map(([path]) => path),
    }));
    return { shell, groups: groups.filter(({ paths }) => paths.length > 0) };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "title");

export default function SettingsIndex() {
  const { groups } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  const short = groups.filter(({ group }) => group !== "data");
  const long = groups.filter(({ group }) => group === "data");
  return (
    <AppPage>
      <PageHead title={t("title")} />
      <Halves>
        {[short, long].map((some) => (
          <div key={some[0]?.group}>
            {some.map(({ group, paths }) => (
              <Block key={group} id={group} title={t(group)}>
                <Rows>
                  {paths.map((path) => (
                    <ThingRow
                      key={path}
                      title={<Link to={to(`settings/${path}`)}>{t(path)}</Link>}
                      about={t(`${path}About`)}
                    />
                  ))}
                </Rows>
              </Block>
            ))}
          </div>
        ))}
      </Halves>
    </AppPage>
  );
}
