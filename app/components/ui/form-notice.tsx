import { toHref } from "~/lib/locale";
import { type NoticeId, noticeLinks, notices } from "~/words/notices";
import { useLocale, useWords } from "~/words/use-words";

/**
 * At a form that takes personal data: what it is for, on what ground, and how long it stays. The form itself
 * carries the same name as `data-notice-id`.
 * @param brief where there is little room: a link whose title says it.
 */
export function FormNotice({ of, brief }: { of: NoticeId; brief?: boolean }) {
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
      {t(of)} <a href={href}>{link("more")}</a>
    </p>
  );
}
