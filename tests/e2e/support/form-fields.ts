import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { acts, addressIn, OF_WORKSPACE } from "./routes";

const ROUTES = "app/routes";

/** A page that was answered, by its address. */
export interface Rendered {
  address: string;
  html: string;
}

const ID = /\b(?:[a-z]{2,4}_[0-9A-HJKMNP-TV-Z]{26})\b/g;

/** The address of a form without its ids and the workspace's: `contacts/ID/edit`. */
const withoutIds = (address: string) =>
  address
    .replace(/^\/w\/[^/]+\//, "")
    .replace(/\?.*$/, "")
    .replaceAll(ID, "ID");

/** `parties[0].contactId` is `parties[].contactId`. */
const everyRow = (name: string) => name.replaceAll(/\[\d+\]/g, "[]");

/** How a field is told: `POST contacts/ID/edit ownerId`. */
export const fieldName = (method: string, address: string, name: string) =>
  `${method} ${withoutIds(address)} ${everyRow(name)}`;

/** The fields of all forms on these pages that hold an id or offer one, each once; an address is none. */
export async function fieldsWithIds(page: Page, pages: Rendered[]): Promise<string[]> {
  const fields = await page.evaluate(fieldsOf, pages);
  const named = fields
    .filter(({ value }) => !value.startsWith("/") && value.search(ID) >= 0)
    .map(({ method, address, name }) => fieldName(method, address, name));
  return [...new Set(named)].toSorted();
}

/** In the browser, which reads pages as a browser does: every value that a form would send. */
function fieldsOf(pages: Rendered[]) {
  const valuesOf = (control: Element) =>
    control instanceof HTMLSelectElement
      ? [...control.options].map(({ value }) => value)
      : [(control as HTMLInputElement).value ?? ""];
  return pages.flatMap(({ address, html }) =>
    [...new DOMParser().parseFromString(html, "text/html").forms].flatMap((form) =>
      [...form.elements].flatMap((control) =>
        valuesOf(control).map((value) => ({
          method: form.method.toUpperCase(),
          address: form.getAttribute("action") || address,
          name: control.getAttribute("name") ?? "",
          value,
        })),
      ),
    ),
  );
}

const IS_AN_ID = /(?:^|\.)(?:id|\w+Id)$/;

/** The fields called an id in what the routes' forms are read by, whether a page shows them or not. */
export async function fieldsInSchemas(): Promise<string[]> {
  const files = readdirSync(ROUTES).filter((file) => file.startsWith(OF_WORKSPACE) && acts(file));
  const fields = await Promise.all(files.map(fieldsOfRoute));
  expect(fields.flat().length, "fields of forms").toBeGreaterThan(20);
  return fields.flat();
}

async function fieldsOfRoute(file: string): Promise<string[]> {
  const text = readFileSync(`${ROUTES}/${file}`, "utf8");
  const address = addressIn(file.slice(OF_WORKSPACE.length), new Proxy({}, { get: () => "ID" }));
  const imports = [...text.matchAll(/import \{([^}]+)\} from "~\/(domain\/[^"]*form[^"]*)"/g)];
  const imported = await Promise.all(
    imports.map(async ([, names = "", module]) => {
      const exported: Record<string, unknown> = await import(`../../../app/${module}`);
      return names.split(",").flatMap((name) => namesIn(exported[name.trim()]));
    }),
  );
  // A form of the route's own is read off its text; what stands in its address is none of it.
  const written = [...text.matchAll(/\b(id|\w+Id): (?:z|id)\b/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !file.includes(`$${name}`));
  return [...imported.flat(), ...written]
    .filter((name) => IS_AN_ID.test(name))
    .map((name) => fieldName("POST", address, name));
}

interface Schema {
  def?: Record<string, unknown> & { shape?: Record<string, Schema>; options?: Schema[] };
}

/** The names of a schema's fields, as a form would send them: `parties[].contactId`. */
function namesIn(schema: unknown): string[] {
  const { def } = (schema ?? {}) as Schema;
  if (!def) return [];
  const { shape = {}, options = [], element, innerType, in: input, out: output } = def;
  const inside = Object.entries(shape).flatMap(([key, value]) => {
    const below = namesIn(value);
    return below.length > 0
      ? below.map((name) => key + (name.startsWith("[") ? "" : ".") + name)
      : [key];
  });
  return [
    ...inside,
    ...[...options, innerType, input, output].flatMap(namesIn),
    ...namesIn(element).map((name) => `[].${name}`),
  ];
}
