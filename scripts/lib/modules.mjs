import { createServer } from "vite";

/** Loads modules of the app, by their paths from the root, for a script that reads what they declare. */
export async function loadModules(paths) {
  const root = process.cwd();
  const vite = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { "~": `${root}/app` } },
  });
  try {
    const modules = [];
    for (const path of paths) modules.push(await vite.ssrLoadModule(path));
    return modules;
  } finally {
    await vite.close();
  }
}
