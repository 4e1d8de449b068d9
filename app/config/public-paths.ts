/** The pages for visitors, by their English addresses; each stands a second time under /ar. */
export const PUBLIC_PATHS = [
  "/",
  "/product",
  "/features",
  "/pricing",
  "/privacy",
  "/cookies",
  "/subprocessors",
  "/privacy/verify",
  "/privacy/versions",
  "/sign-in",
  "/sign-up",
  "/forgot-password",
] as const;
