import { Notice } from "~/components/ui/notice";
import { identity } from "~/words/identity";
import { Say, useWords } from "~/words/use-words";

/** What happened to an invitation whose link does nothing any more, and where to go from here. */
export function InvitationOver({ person }: { person: { name: string; home: string } | null }) {
  const t = useWords(identity);
  return (
    <>
      <Notice tone="late">{t("inviteOverText")}</Notice>
      <p>
        {person ? (
          <Say
            words={identity}
            say="inviteHome"
            with={{ name: person.name, link: (text) => <a href={person.home}>{text}</a> }}
          />
        ) : (
          <Say
            words={identity}
            say="inviteSignIn"
            with={{ link: (text) => <a href="/sign-in">{text}</a> }}
          />
        )}
      </p>
      <p>{t("inviteAsk")}</p>
    </>
  );
}
