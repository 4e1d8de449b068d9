import type { BuiltNumber } from "../promises";

/** One's own records, of one brokerage, and nobody else's. */
const OWN = [57, 89] as const;
/** Real, and read without a cookie. */
const PUBLIC = [1, 113] as const;
/** What our own people may do, and what is seen of it. */
const STAFF = [9, 93] as const;
const BUILT_RIGHTLY = [3, 89, 109] as const;

/** What a brokerage works with: a noun through all folders and addresses. */
const RECORDS = {
  "app/*/*account": [20, 21, ...OWN],
  "app/*/*contact": [10, 21, 97, 99, ...OWN],
  "app/*/*deal": [21, ...OWN],
  "app/*/*pipeline": OWN,
  "app/*/*lead": [21, 33, ...OWN],
  "app/*/*task": OWN,
  "app/*/*today": OWN,
  "app/*/*inbox": OWN,
  "app/*/*thread": [64, 69, ...OWN],
  "app/*/*message": [19, 21, 100, ...OWN],
  "app/*/*notes": [19, 21, ...OWN],
  "app/*/*file": [19, 21, ...OWN],
  "app/*/*record": OWN,
  "app/*/*timeline": [21, ...OWN],
  "app/*/*search": [99, ...OWN],
  "app/*/*keyboard": OWN,
  "app/*/*import": [10, 19, 100, ...OWN],
  "app/*/*export": [101, 124, ...OWN],
  "app/*/*package": [8, 96, 101],
  "app/*/*sample": [42, ...OWN],
  "app/*/*members": OWN,
  "app/routes/w.$workspace.refused": OWN,
  "app/*/*settings": OWN,
} as const;

/** What comes in from elsewhere, goes out, or thinks. */
const CONNECTIONS = {
  "app/*/*intake": [33, 72, 75, ...OWN],
  "app/*/*integrations": [33, 72, 75],
  "app/*/*sources": [33, 72, 75],
  "app/*/*webhook": [55, 77],
  "app/components/settings/delivery": [55, 77],
  "app/components/settings/endpoint": [55, 77],
  "app/*/*summar": [64, 66, 67, 68, 69, 70, 71],
  "app/*/*ai-": [66, 67, 71],
  "app/*/*settings.ai": [66, 67, 71],
  "app/components/settings/ai-": [66, 67, 71],
  "app/*/*api": [55, 89, 91],
  "app/*/*keys": [89],
  "app/components/settings/key": [89],
  "app/hooks/": [19, 33, 72, 75],
  "app/services/": [53],
} as const;

/** What somebody has a right to, and what becomes of it. */
const RIGHTS = {
  "app/*/*privacy": [96, 97, 98, 99, 100, 104, 105],
  "app/*/*request": [96, 97, 98, 99, 100, 104, 105, 106, 107],
  "app/*/*asker": [104, 105, 106],
  "app/*/*withheld": [99, 119],
  "app/*/*stop": [100],
  "app/*/*hold": [81],
  "app/*/*erasure": [84, 85, 98],
  "app/*/*certificate": [84, 98],
  "app/*/*consent": [102, 111, 112, 114, 115, 116, 117],
  "app/*/*evidence": [102, 117],
  "app/*/*cookie": [30, 32, 109, 112],
  "app/*/*identity": [4, 12, 24, 38, 43, 45, 95, 98, 118],
  "app/*/*auth": [14, 24, 38],
  "app/*/*sign-": [38, 95, 118],
  "app/*/*password": [38, 43, 95],
  "app/*/*verify-email": [43],
  "app/*/*invite": [57, 118],
  "app/routes/me.": [8, 12, 24, 98, 103, 124],
  "app/*/*own-": [8, 12],
  "app/*/*picture": [13],
  "app/*/*portrait": [13],
  "app/*/*billing": [17],
  "app/*/*tax-": [17],
  "app/*/*survey": [28],
  "app/*/*mail": [43, 44, 50, 103, 108],
  "app/*/*news": [44, 103],
  "app/*/*enquir": [40, 120],
  "app/*/*subscription": [82, 83, 84],
  "app/*/*lifecycle": [82, 83, 84],
  "app/*/*leav": [83, 124],
  "app/*/*ended": [84, 98, 124],
  "app/*/*audit": [91, ...OWN],
  "app/*/*incident": [94],
  "app/*/*dpa": [11],
  "app/*/*support": STAFF,
  "app/*/w.closr": [58, 59, 60, 94, ...STAFF],
  "app/*/*operator": [58, 59, 60, 94, ...STAFF],
  "app/components/operator/enquiry": [40, 120],
  "app/components/operator/policy": [121, 122],
  "app/*/*console": STAFF,
  "app/*/*agreements": [11],
  "app/*/*guard": [109],
  "app/*/*register": [51, 53, 54, 58, 59, 60, 61, 94],
  "app/*/*vendor": [53, 54, 61],
  "app/*/*subprocessor": [53, 61],
  "app/*/*polic": [3, 121, 122, 123],
} as const;

/** What anybody may read. */
const SITE = {
  "app/*/*public": PUBLIC,
  "app/components/public/contact": [31, 40, 120],
  "app/components/public/request": [31, 104, 105, 107],
  "app/components/public/sub-processor": [53, 61],
  "app/components/public/vendor": [31, 61],
  "app/*/*proof": [129],
  "app/*/*promises": [3, 129],
  "app/components/public/security": [87, 88, 90, 92],
  "app/*/*security": [87, 88, 90, 92],
  "app/*/*terms": [3, 121, 123],
  "app/*/*publication": [3, 123],
  "app/*/*retention": [80],
  "app/*/*status": PUBLIC,
  "app/*/*health": PUBLIC,
  "app/*/*price": PUBLIC,
  "app/*/*help": PUBLIC,
  "app/*/*changelog": [44, ...PUBLIC],
  "app/*/*robots": PUBLIC,
  "app/*/*sitemap": PUBLIC,
  "app/*/*reference": PUBLIC,
  "app/*/*document-notice": [31],
  "app/words/": PUBLIC,
  "public/_headers": [87],
  "public/": PUBLIC,
} as const;

/** What everything stands on. */
const GROUND = {
  "app/root": [109, 110, 113],
  "app/entry.client": [32, 113],
  "app/entry.server": [22, 113],
  "app/routes/$": PUBLIC,
  "app/app.css": [31, 69, 114],
  "app/styles/": [31, 69, 114],
  "app/components/ui/": [31, 69, 114],
  "app/config/social-pictures": PUBLIC,
  "app/lib/": [89, 109],
  "app/components/layout/": [1, 9],
  "app/components/forms/": [19, 31],
  "app/http/": [89, 109],
  "app/api/": [19, 89],
  "app/db/": [15, 37, ...OWN],
  "app/db/schema/": [6, 7, 15, 19, 20, 86],
  "app/config/controls": [3],
  "workers/": [86, 109],
  "migrations/0": [15, 86, 89, 91],
} as const;

/** What the product is built with, and what proves it. */
const BUILDING = {
  "package-lock.json": BUILT_RIGHTLY,
  "package.json": BUILT_RIGHTLY,
  ".npmrc": BUILT_RIGHTLY,
  "scripts/lib/": [3, 129],
  "tsconfig.json": BUILT_RIGHTLY,
  "vite.config.ts": BUILT_RIGHTLY,
  "wrangler.toml": BUILT_RIGHTLY,
  ".dev.vars.example": BUILT_RIGHTLY,
  "scripts/setup": [3],
  "scripts/serve": [3, 129],
  "scripts/sample/": [42, 84],
  "scripts/check-": [3],
  "scripts/data-map": [3],
  "scripts/bench/visitor": [3],
  "scripts/browser": [3, 129],
  "scripts/test": [92, 129],
  "scripts/retest": [3],
  "scripts/deploy": [2],
  "scripts/migrate": [2],
  "scripts/prove-erasure": [84],
  "scripts/prove-move": [101],
  "scripts/restore-replay": [84],
  "scripts/verify-": [96, 98],
} as const;

/**
 * Which promises a file carries by where it lies, beside those whose controls use it: how its path begins, where `*`
 * stands for anything but a slash. All that fit count. A file that belongs to nothing stops the check.
 */
export const places: Readonly<Record<string, readonly [BuiltNumber, ...BuiltNumber[]]>> = {
  ...RECORDS,
  ...CONNECTIONS,
  ...RIGHTS,
  ...SITE,
  ...GROUND,
  ...BUILDING,
};

/** What carries no promise, and why. */
export const promiseless: Readonly<Record<string, string>> = {
  "migrations/meta/": "what drizzle-kit remembers to write the next migration",
  "scripts/bench": "measures a running copy",
  "scripts/gallery": "takes pictures of parts",
  "scripts/help-pictures": "takes pictures, which are sealed themselves",
  "scripts/html": "asks another program about pages",
  "scripts/icons": "draws what is sealed itself",
  "scripts/lighthouse": "asks another program about pages",
  "scripts/seed": "fills a local copy",
  "scripts/shots": "takes pictures of pages",
  "scripts/social-pictures": "takes pictures, which are sealed themselves",
  "workers/local/": "tools of a local copy: a deploy refuses to run with them",
};
