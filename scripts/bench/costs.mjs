import { apiHeaders, sessionHeaders } from "./visitor.mjs";

const BILL = "X-Closr-D1";

/** Pages and how many rows and round trips each may cost at most, identity and permission included. */
const PAGES = [
  ["contacts page", "/contacts", 65, 2],
  ["board", "/deals", 132, 2],
  ["Today", "/today", 80, 2],
];
const API = [
  ["JSON list of 50", "/api/v1/contacts?limit=50", 65, 2],
  ["type-ahead of 20", "/api/v1/search?q=aish&limit=20", 45, 2],
];

/** What the requests that have a budget ask of D1. */
export async function costsOf(site) {
  const signedIn = await sessionHeaders(site);
  const results = [];
  for (const [name, path, rows, trips] of PAGES)
    results.push(...(await costOf(site, name, `/w/${site.slug}${path}`, signedIn, rows, trips)));
  for (const [name, path, rows, trips] of API)
    results.push(...(await costOf(site, name, path, apiHeaders(site), rows, trips)));
  return results;
}

async function costOf({ worker, contacts }, name, path, headers, rows, trips) {
  const ask = () => fetch(new URL(path, worker.origin), { headers, redirect: "manual" });
  await (await ask()).arrayBuffer(); // The first one may note that the session or key was used.
  const answer = await ask();
  await answer.arrayBuffer();
  if (answer.status !== 200) return [{ name, contacts, value: null, missing: answer.status }];

  const bill = JSON.parse(answer.headers.get(BILL));
  return [
    { name: `${name}: rows read`, contacts, value: bill.rowsRead, goal: rows, unit: "rows" },
    { name: `${name}: round trips`, contacts, value: bill.trips, goal: trips, unit: "trips" },
  ];
}
