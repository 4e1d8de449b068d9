import { createServer } from "vite";

/** Loads modules of the app, by their paths from the root, for a script that reads what they declare. */
export const loadModules = (paths) => withModules((load) => load(paths));

/** Loads them in several goes, for a script that decides in between. */
export async function withModules(use) {
  const vite = await createServer(settings(process.cwd()));
  try {
    return await use(async (paths) => {
      const modules = [];
      for (const path of paths) modules.push(await vite.ssrLoadModule(path));
      return modules;
    });
  } finally {
    await vite.close();
  }
}

const settings = (root) => ({
  root,
  configFile: false,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { "~": `${root}/app` } },
});
