import { CHANGELOG } from "~/config/changelog";
import { rss } from "~/http/rss";
import { visitorLoader } from "~/http/visitor-route.server";
import { changelogPage, changes } from "~/words/changelog";
import { say } from "~/words/words";

/** What is new in the product, as a feed. */
export const loader = visitorLoader(async ({ origin }) => {
  const [t, change] = [say("en", changelogPage), say("en", changes)];
  return rss({
    title: `closr: ${t("title")}`,
    about: t("description"),
    page: `${origin}/changelog`,
    self: `${origin}/changelog.xml`,
    items: CHANGELOG.flatMap(({ day, changes: keys }) =>
      keys.map((key) => ({ id: `${day}-${key}`, at: Date.parse(day), title: change(key) })),
    ),
  });
});
