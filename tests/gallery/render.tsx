import { UNSAFE_RemixContext } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, Outlet, RouterProvider } from "react-router-dom";
import type { ShellFacts, Theme } from "~/components/layout/page-facts";
import { type Locale, toHref } from "~/lib/locale";
import { Layout } from "~/root";
import { screens } from "./screens";

export const names = Object.keys(screens);

/** A screen as the server would send it, at the address it has in the product. */
export async function render(
  name: string,
  locale: Locale,
  theme: Theme,
  search = "",
): Promise<string> {
  const path = PUBLIC.has(name) ? toHref(locale, "/page") : `/w/marina/${name}`;
  const router = createMemoryRouter(
    [
      {
        id: "root",
        path: "/",
        element: (
          <Layout>
            <Outlet />
          </Layout>
        ),
        children: [{ id: "page", path: "*", Component: screens[name] }],
      },
    ],
    {
      initialEntries: [path + search],
      hydrationData: { loaderData: { page: facts(name, locale, theme) } },
    },
  );

  const page = renderToStaticMarkup(
    <UNSAFE_RemixContext.Provider value={REMIX}>
      <RouterProvider router={router} />
    </UNSAFE_RemixContext.Provider>,
  );
  return `<!doctype html>${page.replace("</head>", '<link rel="stylesheet" href="/app.css"></head>')}`;
}

const PUBLIC = new Set(["sign-in", "cookies", "home", "certificate", "missing"]);

function facts(name: string, locale: Locale, theme: Theme) {
  if (PUBLIC.has(name)) return { page: { locale, theme } };

  const shell: ShellFacts = {
    locale,
    theme,
    workspace: { slug: "marina", name: "Marina Crest Realty" },
    person: { name: "Hessa Al Suwaidi", role: "agent" },
    timeZone: "Asia/Dubai",
    now: Date.UTC(2026, 10, 24, 5, 12),
  };
  return { shell };
}

type Remix = NonNullable<Parameters<typeof UNSAFE_RemixContext.Provider>[0]["value"]>;

/** What Remix's own links and head ask for. There is nothing to hydrate here. */
const REMIX = {
  future: {},
  isSpaMode: false,
  manifest: {
    routes: { root: { id: "root" }, page: { id: "page" } },
    entry: { imports: [], module: "" },
    url: "",
    version: "",
  },
  routeModules: { root: { meta: () => [{ title: "closr" }] }, page: {} },
} as unknown as Remix;
