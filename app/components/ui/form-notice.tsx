import { toHref } from "~/lib/locale";
import { type NoticeId, noticeLinks, notices } from "~/words/notices";
import { Say, useLocale, useWords } from "~/words/use-words";
import type { Sentence } from "~/words/words";

/** The same in languages that pages are not in. */
type Said = Record<"notice" | "noticeMore", Sentence>;

/**
 * At a form that takes personal data: what it is for, on what ground, and how long it stays. The form itself
 * carries the same name as `data-notice-id`.
 * @param brief where there is little room: a link whose title says it.
 */
export function FormNotice({ of, brief, said }: { of: NoticeId; brief?: boolean; said?: Said }) {
  const t = useWords(notices);
  const brieflySaid = useWords(noticeLinks);
  const policy = toHref(useLocale(), "/privacy");
  const href = `${policy}#${of}`;
  if (brief)
    return (
      <a className="xs quiet tap" href={href} title={t(of)}>
        {brieflySaid("brief")}
      </a>
    );

  const words: Said = said ?? { notice: notices[of], noticeMore: noticeLinks.more };
  const link = (text: React.ReactNode) => <a href={`${policy}#keepTable`}>{text}</a>;
  return (
    <p className="xs quiet">
      <Say words={words} say="notice" with={{ link }} />{" "}
      <a href={href}>
        <Say words={words} say="noticeMore" />
      </a>
    </p>
  );
}
