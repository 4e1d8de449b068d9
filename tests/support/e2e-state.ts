/** The state that the browser tests run on, and the sample sign-ins of it. */
export const E2E_STATE = ".wrangler/e2e";
export const E2E_DEMO = ".closr/e2e.json";
