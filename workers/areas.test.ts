import type { AppLoadContext, ServerBuild } from "@remix-run/cloudflare";
import { expect, test } from "vitest";
import { answerPages } from "./areas";

/** Routes that answer with their own name, as Remix would have built them. */
const PATHS: Record<string, { path?: string; index?: boolean }> = {
  "routes/$": { path: "*" },
  "routes/_public._index": { index: true },
  "routes/_public.privacy": { path: "privacy" },
  "ar/routes/_public.privacy": { path: "ar/privacy" },
  "routes/me._index": { path: "me", index: true },
  "routes/w.$workspace.deals._index": { path: "w/:workspace/deals", index: true },
  "routes/w.$workspace.deals.$dealId.close": { path: "w/:workspace/deals/:dealId/close" },
  "routes/w.$workspace.settings.keys": { path: "w/:workspace/settings/keys" },
};

function pages(mode: "development" | "production" = "production") {
  const routes = Object.fromEntries(
    Object.entries({ root: { path: "" }, ...PATHS }).map(([id, place]) => {
      const loader = id === "root" ? undefined : () => new Response(id);
      const parentId = id === "root" ? undefined : "root";
      return [id, { id, parentId, ...place, module: { loader } }];
    }),
  );
  const build = {
    entry: { module: { default: () => new Response("a page"), handleError: () => undefined } },
    routes,
    assets: { entry: { module: "", imports: [] }, routes, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_lazyRouteDiscovery: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
  const answer = answerPages(build, mode);
  const ask = (path: string) =>
    answer(new Request(`https://closr.test${path}`), {} as AppLoadContext);
  return { ask };
}

test.each([
  ["/", "routes/_public._index"],
  ["/privacy", "routes/_public.privacy"],
  ["/ar/privacy", "ar/routes/_public.privacy"],
  ["/me", "routes/me._index"],
  ["/w/acme/deals", "routes/w.$workspace.deals._index"],
  ["/w/acme/deals?view=list", "routes/w.$workspace.deals._index"],
  ["/w/acme/deals/dl_1/close", "routes/w.$workspace.deals.$dealId.close"],
  ["/w/acme/settings/keys", "routes/w.$workspace.settings.keys"],
  ["/w/acme/Deals", "routes/w.$workspace.deals._index"],
  ["/W/acme/deals", "routes/w.$workspace.deals._index"],
  ["/w/acme/%64eals", "routes/w.$workspace.deals._index"],
  ["/%77/acme/deals", "routes/w.$workspace.deals._index"],
  ["/w/acme/deals/dl_1/nothing", "routes/$"],
  ["/w/acme/nothing", "routes/$"],
  ["/w/acme", "routes/$"],
  ["/nothing", "routes/$"],
])("%s is answered by %s, whichever routes its handler knows", async (path, route) => {
  for (const mode of ["production", "development"] as const)
    expect(await (await pages(mode).ask(path)).text()).toBe(route);
});

test("whoever asks for the list of routes is told of every area", async () => {
  const asked = "p=/w/acme/deals&p=/w/acme/settings/keys&p=/privacy&version=1";
  const told = await (await pages().ask(`/__manifest?${asked}`)).json<object>();
  expect(Object.keys(told)).toEqual(
    expect.arrayContaining([
      "routes/w.$workspace.deals._index",
      "routes/w.$workspace.settings.keys",
      "routes/_public.privacy",
    ]),
  );
});
