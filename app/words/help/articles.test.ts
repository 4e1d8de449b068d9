import { expect, test } from "vitest";
import { HELP_GROUPS } from "./article";
import { helpArticles } from "./articles";

const sentences = helpArticles.flatMap(({ slug, title, lead, steps, notes }) =>
  [title, lead, ...steps, ...notes].map((said) => ({ slug, said })),
);

test("every page says in both languages what it says in one, in its own script", () => {
  for (const { slug, said } of sentences) {
    expect(said.en.trim(), slug).not.toBe("");
    expect(said.en, slug).not.toMatch(/[{}<>]|[\u0600-\u06ff]{8}/);
    expect(said.ar, slug).toMatch(/[\u0600-\u06ff]/);
  }
});

test("each page has an address of its own, a group, and something to do", () => {
  expect(new Set(helpArticles.map(({ slug }) => slug)).size).toBe(helpArticles.length);
  for (const { slug, group, steps } of helpArticles) {
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(HELP_GROUPS).toContain(group);
    expect(steps.length, slug).toBeGreaterThan(0);
  }
});

/** `w.$workspace.settings.keys` is the screen `settings/keys`; what is under an id belongs to its list. */
const screenOf = (file: string) =>
  file
    .replace(/^.*w\.\$workspace\./, "")
    .replace(/\.tsx$/, "")
    .replace(/\.?_index$/, "")
    .replace(/\.\$.*$/, "")
    .replaceAll(".", "/");

/** Reached from a list, a record or a form that was refused, and told of on its page. */
const PART_OF_OTHERS = ["threads", "refused"];

test("every screen of the product has a page", () => {
  const files = Object.keys(import.meta.glob("/app/routes/w.$workspace.*.tsx"));
  expect(files.length).toBeGreaterThan(30);
  const told = new Set(helpArticles.flatMap(({ screens }) => screens));
  const missing = files
    .map(screenOf)
    .filter((screen) => !told.has(screen) && !PART_OF_OTHERS.includes(screen))
    .filter((screen) => ![...told].some((one) => one.startsWith(`${screen}/`)));
  expect([...new Set(missing)]).toEqual([]);
});

const pictures = Object.keys(import.meta.glob("/public/help/*.webp"));

const LOOKS = ["", "-dark", "-phone", "-phone-dark"];

test("every page that shows a picture has it in each language, for desks and phones, light and dark, and no other is kept", () => {
  const wanted = helpArticles
    .filter(({ picture }) => picture)
    .flatMap(({ slug }) => [`${slug}-ar`, `${slug}-en`])
    .flatMap((name) => LOOKS.map((look) => `/public/help/${name}${look}.webp`));
  expect(pictures.toSorted()).toEqual(wanted.toSorted());
});
