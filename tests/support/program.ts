import { call } from "./call";

/** An answer as it came, whatever its status. */
export interface Answer {
  status: number;
  text: string;
  headers: Headers;
}

/** A program that speaks to the API of a running product with a key. Paths begin after `/api/v1`. */
export interface Program {
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** What was answered. Throws unless it went well. */
  get: <T>(path: string) => Promise<T>;
  send: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  /** All rows of a list, page after page. */
  all: <T>(path: string) => Promise<T[]>;
}

/** A body that is a form goes as multipart, everything else as JSON. */
export function programOf(origin: string, key: string): Program {
  async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const isForm = body instanceof FormData;
    const answer = await call(`${origin}/api/v1${path}`, {
      method: method.toUpperCase(),
      headers: {
        Authorization: `Bearer ${key}`,
        ...(body === undefined || isForm ? {} : { "Content-Type": "application/json" }),
      },
      body: isForm || body === undefined ? body : JSON.stringify(body),
    });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  }

  async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { status, text } = await ask(method, path, body);
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }

  async function all<T>(path: string): Promise<T[]> {
    const rows: T[] = [];
    let cursor: string | null = null;
    do {
      const query: string = `${path.includes("?") ? "&" : "?"}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`;
      const page: { data: T[]; nextCursor: string | null } = await send("GET", path + query);
      rows.push(...page.data);
      cursor = page.nextCursor;
    } while (cursor);
    return rows;
  }

  return { ask, send, all, get: (path) => send("GET", path) };
}
