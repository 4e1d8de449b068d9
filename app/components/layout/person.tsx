import { Avatar } from "~/components/ui/avatar";
import { Menu, MenuButton, MenuLink } from "~/components/ui/menu";
import { useNow } from "~/components/ui/use-now";
import { DUBAI, formatTime } from "~/lib/format";
import { LANGUAGE_NAMES } from "~/lib/language-names";
import { otherLocale } from "~/lib/locale";
import { roles, shell as words } from "~/words/shell";
import { Say, useLocale, useWords } from "~/words/use-words";
import type { ShellFacts, Theme } from "./page-facts";
import { useReturnPath } from "./return-path";

/** Whose workspace, who is signed in, what time it is there, and a person's own switches. */
export function Person({ facts }: { facts: ShellFacts }) {
  const t = useWords(words);
  const role = useWords(roles);
  return (
    <div className="person">
      <Avatar name={facts.person.name} picture={facts.person.picture} />
      <div className="grow">
        <b>
          <bdi>{facts.workspace.name}</bdi>
        </b>
        <p>
          <bdi>{facts.person.name}</bdi>
        </p>
        <p>{role(facts.person.role)}</p>
        <p>
          <LocalTime facts={facts} />
        </p>
      </div>
      <Menu label={t("account")}>
        <PersonActions theme={facts.theme} />
      </Menu>
    </div>
  );
}

function LocalTime({ facts }: { facts: ShellFacts }) {
  const time = formatTime(useNow(facts.now), facts.timeZone);
  const zone = facts.timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? facts.timeZone;
  return (
    <Say
      words={words}
      say={facts.timeZone === DUBAI ? "inDubai" : "inZone"}
      with={{ time, zone }}
    />
  );
}

/** Settings, language, theme and the way out: plain forms that come back to the page they left. */
export function PersonActions({ theme }: { theme: Theme }) {
  const t = useWords(words);
  const other = otherLocale(useLocale());
  const back = useReturnPath();

  return (
    <>
      <MenuLink to="/me" icon="user">
        {t("mySettings")}
      </MenuLink>
      <form method="post" action={PREFERENCES}>
        <input type="hidden" name="redirectTo" value={back} />
        <MenuButton name="locale" value={other} icon="languages" lang={other}>
          {LANGUAGE_NAMES[other]}
        </MenuButton>
        {THEMES.filter(({ is }) => is !== theme).map(({ is, icon, says }) => (
          <MenuButton key={is} name="theme" value={is} icon={icon}>
            {t(says)}
          </MenuButton>
        ))}
      </form>
      <hr />
      <form method="post" action={SIGN_OUT}>
        <MenuButton icon="logout">{t("signOut")}</MenuButton>
      </form>
    </>
  );
}

/** Takes `locale` or `theme` and goes back to `redirectTo`. */
const PREFERENCES = "/me/preferences";
const SIGN_OUT = "/sign-out";

const THEMES = [
  { is: "light", icon: "light", says: "light" },
  { is: "dark", icon: "moon", says: "dark" },
  { is: "system", icon: "device", says: "asSystem" },
] as const;
