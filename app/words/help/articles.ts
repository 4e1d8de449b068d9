import type { HelpArticle } from "./article";
import { dayArticles } from "./day";
import { peopleArticles } from "./people";
import { rightsArticles } from "./rights";
import { sellingArticles } from "./selling";
import { settingUpArticles } from "./setting-up";
import { talkArticles } from "./talk";
import { yourArticles } from "./you";

/** Every page of the help centre, in the order in which they are listed. */
export const helpArticles: readonly HelpArticle[] = [
  ...dayArticles,
  ...sellingArticles,
  ...peopleArticles,
  ...talkArticles,
  ...rightsArticles,
  ...settingUpArticles,
  ...yourArticles,
];
