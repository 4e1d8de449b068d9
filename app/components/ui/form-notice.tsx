import { toHref } from "~/lib/locale";
import { type NoticeId, noticeLinks, notices } from "~/words/notices";
import { useLocale, useWords } from "~/words/use-words";

/**
 * At a form that takes personal data: what it is for, on what ground, and how long it stays. The form itself
 * carries the same name as `data-notice-id`.
 * @param brief where there is little room: a link whose title says it.
 * @param said the same in a language that pages are not in.
 */
export function FormNotice({
  of,
  brief,
  said,
}: {
  of: NoticeId;
  brief?: boolean;
  said?: { notice: string; more: string };
}) {
  const t = useWords(notices);
  const link = useWords(noticeLinks);
  const href = `${toHref(useLocale(), "/privacy")}#${of}`;
  if (brief)
    return (
      <a className="xs quiet tap" href={href} title={t(of)}>
        {link("brief")}
      </a>
    );

  return (
    <p className="xs quiet">
      {said?.notice ?? t(of)} <a href={href}>{said?.more ?? link("more")}</a>
    </p>
  );
}
