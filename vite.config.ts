import { cloudflare } from "@cloudflare/vite-plugin";
import { vitePlugin as remix } from "@remix-run/dev";
import { type ConfigEnv, defineConfig, type Plugin, type UserConfig } from "vite";

// Not "ssr": Remix's hot reload calls server.ssrLoadModule(), which needs Node's own "ssr" environment.
const WORKER = "worker";
const STATE = process.env.CLOSR_STATE ?? ".wrangler/state";
const LOCAL = {
  PUBLIC_ORIGIN: "http://localhost:5173",
  LOCAL_TOOLS: "on",
  CLOSR_TEST_RECEIVERS: process.env.CLOSR_TEST_RECEIVERS ?? "",
};
const REMIX_MODULES = ["\0virtual:remix/server-build", "\0virtual:remix/server-manifest"];

// Development starts without a network.
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false";

/** In development only, and not in the second copy of this file that Remix loads for its child compiler. */
const inDevelopment = (config: UserConfig, { command }: ConfigEnv) =>
  command === "serve" && (config as { configFile?: unknown }).configFile !== false;

/** `remix vite:dev` with the whole Worker (fetch, queue, scheduled) running in workerd. */
function workerd(): Plugin[] {
  const plugins = cloudflare({
    viteEnvironment: { name: WORKER },
    inspectorPort: false,
    persistState: { path: STATE },
    config: ({ vars }) => ({ vars: { ...vars, ...LOCAL } }),
  });
  return [
    ...(plugins as Plugin[]).flat(Number.POSITIVE_INFINITY as 1),
    freshRoutes,
    everyMinute,
  ].map((plugin) => ({ ...plugin, apply: inDevelopment }));
}

/** Remix invalidates its virtual modules in Vite's own graphs only; the Worker's must follow. */
const freshRoutes: Plugin = {
  name: "closr:fresh-routes",
  hotUpdate({ file }) {
    if (this.environment.name !== WORKER || !file.includes("/app/")) return;
    const graph = this.environment.moduleGraph;
    for (const module of REMIX_MODULES.map((id) => graph.getModuleById(id)))
      if (module) graph.invalidateModule(module);
  },
};

/** Vite has no scheduler: fires the cron once a minute. */
const everyMinute: Plugin = {
  name: "closr:every-minute",
  configureServer(server) {
    const fire = () => {
      const origin = server.resolvedUrls?.local[0];
      if (origin) fetch(new URL("/cdn-cgi/handler/scheduled", origin)).catch(() => undefined);
    };
    const timer = setInterval(fire, 60_000);
    server.httpServer?.once("close", () => clearInterval(timer));
  },
};

/**
 * What is no component and no route is left to the Worker's bundle, which has it anyway: one copy of each, so that
 * a class or a table is the same on both sides.
 */
const oneCopy: Plugin = {
  name: "closr:one-copy",
  apply: "build",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (!options.ssr) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found?.id.startsWith(APP) || !SHARED.test(found.id.slice(APP.length))) return null;
    return { id: found.id, external: "relative", moduleSideEffects: false };
  },
};
const APP = new URL("./app/", import.meta.url).pathname;
const SHARED = /^(config|db|domain|http|jobs|lib|services|use-cases|words)\/[^?]*\.tsx?$/;

export default defineConfig(({ command }) => ({
  plugins: [
    oneCopy,
    command === "serve" && workerd(),
    remix({
      ignoredRouteFiles: ["**/*.test.*"],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  build: { target: "es2022" },
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  ssr: { resolve: { conditions: ["workerd", "worker", "browser"] } },
  // The dependency scan cannot see through Remix's virtual modules: without these, a cold start
  // optimises again while the Worker is being evaluated, and dies.
  environments: {
    [WORKER]: {
      optimizeDeps: {
        entries: [
          "app/**/*.{ts,tsx}",
          "!app/routes.ts",
          "!app/**/*.test.ts",
          "workers/**/*.ts",
          "!workers/**/*.test.ts",
        ],
        include: ["react", "react/jsx-runtime", "react/jsx-dev-runtime", "react-dom/server.node"],
      },
    },
  },
  optimizeDeps: { entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.tsx"] },
}));
