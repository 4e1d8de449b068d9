import { type Bytes, concat } from "~/lib/bytes";
import { textFault } from "~/lib/readable-text";
import { withoutCards } from "./cards-in-form";

/** How large a form without files may be, in bytes: 20,000 letters of Arabic, as a browser sends them. */
export const FORM_BYTES = 256 * 1024;

/** Reads at most `maxBytes` of a form, however its length is declared. Throws 400, 413 or 415. */
export async function readForm(request: Request, maxBytes: number): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new Response("Unsupported Media Type", { status: 415, headers: PLAIN });

  const body = await readBody(request, maxBytes);
  return formIn(new Response(body, { headers: { "Content-Type": type } }));
}

/** The form in a body that is whole. Throws 400 where it is cut short or never was one. */
export async function formIn(body: Request | Response): Promise<FormData> {
  const form = await body.formData().catch(() => {
    throw new Response("Bad Request", { status: 400, headers: PLAIN });
  });
  return withoutCards(form);
}

/** What is wrong with the texts of a form, by field; null when they can all be kept. */
export function faultyFields(form: FormData): Record<string, string[]> | null {
  const found = [...form].flatMap(([field, value]): [string, string[]][] => {
    const fault = textFault(typeof value === "string" ? value : value.name);
    return fault ? [[field, [fault]]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** Reads at most `maxBytes` of a body. Throws 413. */
export async function readBody(request: Request, maxBytes: number): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  const reader = request.body?.getReader();
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      reader.releaseLock();
      throw new Response("Content Too Large", { status: 413, headers: PLAIN });
    }
    pieces.push(value);
  }
  return concat(...pieces);
}

const PLAIN = { "Content-Type": "text/plain; charset=utf-8" };
