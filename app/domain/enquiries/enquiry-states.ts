/** What became of something that was written to us: nobody answered yet, somebody did, or nothing is to be answered. */
export const ENQUIRY_STATES = ["open", "answered", "closed"] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];
