import { env } from "cloudflare:workers";

/** Every value of every table of the database, the indexes of texts among them. */
export async function everyValue(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'",
  ).all<{ name: string }>();
  const rows = await Promise.all(
    results.map(({ name }) => env.DB.prepare(`select * from "${name}"`).all()),
  );
  return rows.flatMap(({ results: all }) => all.flatMap((row) => Object.values(row).map(String)));
}

/** Every object of R2 and every value of KV, with its name, as text. */
export async function everyObject(): Promise<string[]> {
  const { objects } = await env.FILES.list();
  const files = objects.map(
    async ({ key }) => `${key}\n${await (await env.FILES.get(key))?.text()}`,
  );
  const { keys } = await env.KV.list();
  const kept = keys.map(async ({ name }) => `${name}\n${await env.KV.get(name)}`);
  return Promise.all([...files, ...kept]);
}
