import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { certificateWords } from "../../../../app/words/certificate";
import { contacts } from "../../../../app/words/contacts";
import { dataRights } from "../../../../app/words/data-rights";
import { deals } from "../../../../app/words/deals";
import { durations } from "../../../../app/words/durations";
import { files } from "../../../../app/words/files";
import { leadPages as leads } from "../../../../app/words/lead-pages";
import { privacyDesk } from "../../../../app/words/privacy-desk";
import { verifyPage } from "../../../../app/words/public-pages";
import { search } from "../../../../app/words/search";
import { settings } from "../../../../app/words/settings";
import { threads } from "../../../../app/words/threads";
import { timeline } from "../../../../app/words/timeline";
import { say } from "../../../../app/words/words";
import { type Demo, keyIn } from "../../../support/demo";
import { type Somebody, somebody } from "./somebody";
import { TALK } from "./talk";

export const OWNER = "owner@marina.example";
export const LISTING = "CLS-S-1042";

interface Given {
  page: Page;
  request: APIRequestContext;
  language: "en" | "ar";
  demo: Demo;
  complaints: string[];
  signIn: (email: string) => Promise<void>;
  stopAt: (name: string) => Promise<void>;
}

/** Who and what the journey of one lead is about, and how its pages are spoken to. */
export type Scene = ReturnType<typeof sceneOf>;

export function sceneOf(given: Given) {
  const { page, request, language, demo } = given;
  const person = somebody();
  const main = page.locator("main");
  const byRole =
    (role: "button" | "link") =>
    (called: string): Locator =>
      main.getByRole(role, { name: called, exact: true });
  const headers = { Authorization: `Bearer ${keyIn(demo, "marina", "owner")}` };
  return {
    ...given,
    person,
    ...namesIn(language, person),
    said: TALK[language],
    word: wordsIn(language),
    main,
    button: byRole("button"),
    link: byRole("link"),
    /** What the owner's program reads at `/api/v1/…`. */
    api: (path: string) => request.get(`/api/v1/${path}`, { headers }),
  };
}

/** The portal knows the name in the script of who reads; the other is written by hand. */
const namesIn = (language: "en" | "ar", { nameEn, nameAr }: Somebody) =>
  language === "ar" ? { name: nameAr, alsoName: nameEn } : { name: nameEn, alsoName: nameAr };

const wordsIn = (language: "en" | "ar") => ({
  contacts: say(language, contacts),
  deals: say(language, deals),
  durations: say(language, durations),
  files: say(language, files),
  leads: say(language, leads),
  privacy: say(language, privacyDesk),
  rights: say(language, dataRights),
  certificate: say(language, certificateWords),
  verify: say(language, verifyPage),
  search: say(language, search),
  settings: say(language, settings),
  threads: say(language, threads),
  timeline: say(language, timeline),
});

/** The id at the end of the page's address. */
export const idOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";
