import { LIST_BEGUN_ON } from "~/config/subprocessors";
import { publicFile } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";
import { feedOf } from "~/services/policy/sub-processor-feed";

/** The sub-processors as a feed: what is announced stands first. */
export const loader = visitorLoader(async ({ subProcessors, origin }) =>
  publicFile(
    feedOf(await subProcessors(), origin, LIST_BEGUN_ON),
    "application/rss+xml; charset=utf-8",
  ),
);
