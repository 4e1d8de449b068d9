import { useActionData, useFetchers, useLocation } from "@remix-run/react";
import { UNSENT } from "~/components/forms/unsent";
import { toHref } from "~/lib/locale";
import { signedOut as words } from "~/words/shell";
import { useLocale, useWords } from "~/words/use-words";

/** In a tab of its own, so that what was written stays where it is. */
function SignInLink() {
  const t = useWords(words);
  const href = toHref(useLocale(), "/sign-in");
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {t("signIn")}
    </a>
  );
}

/** Above a page whose form was sent after the login had ended, or without a connection. The form stays as it is. */
export function NotSentNotice() {
  const t = useWords(words);
  const answers = [useActionData(), ...useFetchers().map(({ data }) => data)];
  const isOffline = answers.some(says(UNSENT));
  if (!isOffline && !answers.some(says("", "signed-out"))) return null;

  return (
    <div className="notice late" role="alert" tabIndex={-1}>
      {isOffline ? (
        t("offline")
      ) : (
        <>
          {t("title")}. {t("stillHere")} <SignInLink />
        </>
      )}
    </div>
  );
}

type Answer = { error?: Record<string, string[] | null> } | null | undefined;

const says =
  (field: string, reason = field) =>
  (answer: unknown) =>
    (answer as Answer)?.error?.[field]?.includes(reason) ?? false;

type Kept = readonly (readonly [name: string, value: string])[];

/** What a form that was sent after the login had ended is answered: all it held, to be sent again. */
export function SignedOutContent({ kept }: { kept: Kept }) {
  const t = useWords(words);
  const { pathname, search } = useLocation();
  return (
    <form className="stack narrow" method="post" action={pathname + search}>
      <h1>{t("title")}</h1>
      <p>
        {t("keptHere")} <SignInLink />
      </p>
      {kept.map(([name, value], place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a form may hold a name twice, and is rendered once.
        <KeptField key={place} name={name} value={value} />
      ))}
      <button type="submit" className="btn primary">
        {t("again")}
      </button>
    </form>
  );
}

/** What reads as a text is shown; a choice or an id goes along unseen. */
function KeptField({ name, value }: { name: string; value: string }) {
  if (!/\s/.test(value)) return <input type="hidden" name={name} value={value} />;
  return (
    <textarea
      className="in"
      name={name}
      defaultValue={value}
      rows={4}
      dir="auto"
      aria-label={name}
    />
  );
}
