import { readdirSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type { Answer } from "../../support/program";
import type { Belongings, House } from "./belongings";
import { ROUTES } from "./page-addresses";

const FOLDER = "app/routes";
export const OF_WORKSPACE = "w.$workspace.";
const OF_OFFICE = "w.closr.";

/** Files of the operator's console. */
export const routesOfOffice = () =>
  readdirSync(FOLDER).filter((file) => file.startsWith(OF_OFFICE));

/** Files of routes with a parameter beside the workspace. */
export const routesWithParams = () =>
  readdirSync(FOLDER).filter((file) => file.replace(OF_WORKSPACE, "").includes("$"));

/** Files of a workspace's routes without any other parameter, without the start of their names. */
export const routesOfWorkspace = () =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith(OF_WORKSPACE) && !routesWithParams().includes(file))
    .map((file) => file.slice(OF_WORKSPACE.length));

/** `deals.$dealId_.edit.tsx` is `deals/ID/edit`. */
export const addressIn = (file: string, ids: Record<string, string> = {}) =>
  file
    .replace(/\.tsx?$/, "")
    .split(".")
    .map((part) => part.replace(/_$/, ""))
    .filter((part) => part !== "_index")
    .map((part) => (part.startsWith("$") ? (ids[part.slice(1)] ?? "") : part))
    .join("/");

/** Looks at an address below `/w/SLUG/`, or sends a form there. */
export function visit(
  { slug, pages }: Pick<House, "slug" | "pages">,
  address: string,
  form?: Record<string, string> | FormData | null,
): Promise<Answer> {
  const path = `/w/${slug}/${address}`;
  return form ? pages.post(path, form) : pages.get(path);
}

interface Way {
  /** For the eye. */
  name: string;
  /** Null: it is looked at. */
  form: Record<string, string> | null;
}

/** A route's text, by its whole name. */
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, "utf8");
export const loads = (file: string) => /^export const loader\b/m.test(textOf(file));
export const acts = (file: string) => /^export const action\b/m.test(textOf(file));

/** What a route with ids answers to: GET where it loads, POST with each of its forms where it acts. */
export function waysInto(file: string, own: Belongings): Way[] {
  const forms = (ROUTES[file]?.forms ?? []).map((make) => make(own));
  expect(forms.length > 0, `${file} has forms to send`).toBe(acts(OF_WORKSPACE + file));
  const posts = forms.map((form) => ({ name: `POST ${JSON.stringify(form)} ${file}`, form }));
  return loads(OF_WORKSPACE + file) ? [{ name: `GET ${file}`, form: null }, ...posts] : posts;
}
