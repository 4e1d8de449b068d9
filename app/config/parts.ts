/** What the product is made of, and what each part may reach. A test compares it with wrangler.toml. */
export const PARTS = [
  {
    name: "closr",
    does: {
      en: "Pages, API, jobs, mail and the nightly work",
      ar: "الصفحات والواجهة البرمجية والمهام والبريد والعمل الليلي",
    },
    bindings: [
      { kind: "static files", name: "ASSETS" },
      { kind: "D1 database", name: "DB" },
      { kind: "KV namespace", name: "KV" },
      { kind: "R2 bucket", name: "FILES" },
      { kind: "queue", name: "JOBS" },
    ],
    takesFrom: ["closr-jobs", "closr-jobs-dlq"],
  },
] as const;
