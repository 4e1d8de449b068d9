import { randomUUID } from "node:crypto";
import { fetchAgain } from "./fetch-again.mjs";

const NAME = "database";

const SCRIPT = `export default {
  async fetch(request, { DB, KEY }) {
    if (request.headers.get("authorization") !== KEY) return new Response(null, { status: 403 });
    try {
      const statements = await request.json();
      const prepared = statements.map(({ sql, values = [] }) => DB.prepare(sql).bind(...values));
      return Response.json((await DB.batch(prepared)).map(({ results }) => results));
    } catch (fault) {
      return new Response(String(fault), { status: 500 });
    }
  },
}`;

const isRead = ({ sql }) => /^\s*(select|pragma)\b/i.test(sql);

/**
 * A Worker beside the others that runs statements for scripts. Miniflare's own database for scripts blocks its process for
 * every statement, and one that asks again at once may be woken before there is an answer, and fails.
 * @param {any} options those of a Worker that has the databases
 */
export function databaseWorker({ d1Databases }) {
  return {
    name: NAME,
    modules: true,
    script: SCRIPT,
    compatibilityDate: "2026-01-01",
    d1Databases,
    bindings: { KEY: randomUUID() },
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  };
}

/**
 * The database of a runtime that has the worker of `databaseWorker`.
 * @returns {Promise<{ batch: (statements: { sql: string, values?: unknown[] }[]) => Promise<any[][]>,
 *   rows: (sql: string, ...values: unknown[]) => Promise<any[]> }>} `batch`: all statements or none, and the rows of each
 */
export async function databaseOf(miniflare, { bindings }) {
  const url = await miniflare.unsafeGetDirectURL(NAME);
  const batch = async (statements) => {
    const asked = {
      method: "POST",
      headers: { authorization: bindings.KEY },
      body: JSON.stringify(statements),
    };
    const answer = await fetchAgain(url, asked, { onlyAsks: statements.every(isRead) });
    if (!answer.ok) throw new Error(`database: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return { batch, rows: async (sql, ...values) => (await batch([{ sql, values }]))[0] };
}
