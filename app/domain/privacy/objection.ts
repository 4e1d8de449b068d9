/** What an objection can be against (the last: any use). */
export const OBJECTIONS = [
  "marketing",
  "profiling",
  "surveys",
  "automated-decision",
  "any",
] as const;
export type Objection = (typeof OBJECTIONS)[number];
