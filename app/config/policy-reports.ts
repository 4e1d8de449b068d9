/** Where browsers tell what the Content-Security-Policy kept out of a page. */
export const POLICY_REPORTS = "/policy-reports";
