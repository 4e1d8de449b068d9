import { DAY_MS, type EpochMs } from "~/lib/time";

/** An earlier enquiry of the same contact that is still open. */
export interface OpenEnquiry {
  id: string;
  listingRef: string | null;
  receivedAt: EpochMs;
  assignedTo: string | null;
}

/** The workspace's setting, in days. */
const DEFAULT_REPEAT_WINDOW_DAYS = 30;

/**
 * Finds the open lead that a new enquiry of the same contact is a further touch of: about the same listing,
 * or within the window. The new one is still a lead of its own, with a running clock and the same agent.
 * @returns null when it stands alone.
 */
export function repeatOf(
  enquiry: { listingRef: string | null; receivedAt: EpochMs },
  openEnquiries: readonly OpenEnquiry[],
  windowDays = DEFAULT_REPEAT_WINDOW_DAYS,
): { parentLeadId: string; assignedTo: string | null } | null {
  const sameListing = (earlier: OpenEnquiry) =>
    enquiry.listingRef !== null && earlier.listingRef === enquiry.listingRef;
  const recent = (earlier: OpenEnquiry) =>
    Math.abs(enquiry.receivedAt - earlier.receivedAt) <= windowDays * DAY_MS;

  const touched = openEnquiries
    .filter((earlier) => sameListing(earlier) || recent(earlier))
    .toSorted(
      (one, other) =>
        Number(sameListing(other)) - Number(sameListing(one)) ||
        other.receivedAt - one.receivedAt ||
        Number(one.id > other.id) - Number(one.id < other.id),
    )[0];

  return touched ? { parentLeadId: touched.id, assignedTo: touched.assignedTo } : null;
}
