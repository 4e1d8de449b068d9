import { DPA_VERSION } from "~/config/dpa";
import type { Permission } from "~/config/permissions";
import { DUBAI, formatDate, formatDateTime, formatPlainDate } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { plainDateAt } from "~/lib/zoned-time";
import { shellBanners } from "~/words/shell-banners";
import { say } from "~/words/words";
import type { Member } from "./load-context";

/** As `ShellFacts` has it. */
interface BannerFacts {
  text: string;
  link?: { to: string; label: string };
  act?: { to: string; act: string; children: string };
}

/** What a member, or a guest, has above every page: in words, so that no script carries them. */
export function bannersOf(
  member: Member,
  may: (permission: Permission) => boolean,
  now: EpochMs,
): BannerFacts[] {
  const { leave, life, transfer, slug, workspaceName, locale, timeZone } = member;
  const t = say(locale, shellBanners);
  const banners: BannerFacts[] = [];
  if (leave) {
    const when = formatDateTime(leave.endsAt, locale, timeZone);
    banners.push({ text: t("guest", { workspace: workspaceName, when }) });
  }
  if (life.purgeAt !== null) {
    const when = formatDate(life.purgeAt, locale, timeZone);
    const link = { to: `/w/${slug}/settings/subscription`, label: t("subscription") };
    banners.push({ text: t("ending", { when }), link });
  }
  if (transfer) {
    const when = formatPlainDate(transfer.effectiveOn, locale);
    const isOver = transfer.effectiveOn <= plainDateAt(now, DUBAI);
    const text = t(isOver ? "transferred" : "transfer", { when, successor: transfer.successor });
    banners.push({ text, link: { to: `/w/${slug}/leave`, label: t("leave") } });
  }
  if (member.settings.sampleAt !== null) {
    const act = { to: `/w/${slug}/settings/sample`, act: "remove", children: t("removeSample") };
    banners.push({ text: t("sample"), ...(may("workspace:write") && { act }) });
  }
  if (may("dpa:accept") && member.settings.dpaVersion !== DPA_VERSION)
    banners.push({ text: t("dpa"), link: { to: `/w/${slug}/settings/dpa`, label: t("dpaLink") } });
  return banners;
}
