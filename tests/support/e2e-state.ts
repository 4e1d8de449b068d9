/** Which of the browser tests run, each part on a product of its own: every page, the journeys, or all. */
export const E2E_PART = process.env.E2E_PART ?? "all";

/** The state that the browser tests run on, and the sample sign-ins of it. */
export const E2E_STATE = `.wrangler/e2e-${E2E_PART}`;
export const E2E_DEMO = `.closr/e2e-${E2E_PART}.json`;
