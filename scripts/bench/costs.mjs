import { apiHeaders, sessionHeaders } from "./visitor.mjs";

const BILL = "X-Closr-D1";

/** Pages and how many rows and round trips each may cost at most, identity and permission included. */
const PAGES = [
  ["contacts page", "/contacts", 65, 2],
  ["leads page", "/leads?view=all", 65, 2],
  ["board", "/deals", 132, 2],
  ["Today", "/today", 80, 2],
  ["a contact's page", "/contacts/{contact}", 60, 2],
];
const API = [
  ["JSON list of 50", "/contacts?limit=50", 65, 2],
  ["JSON list, oldest first", "/contacts?limit=50&order=oldest", 65, 2],
  ["type-ahead of 20", "/search?q=aish&limit=20", 45, 2],
];
/** Changes and how many rows they may write, with audit, outbox, counters and search. */
const CHANGES = [
  ["create a contact", "POST", () => "/contacts", newContact, 14],
  [
    "move a stage",
    "PUT",
    ({ dealId }) => `/deals/${dealId}/stage`,
    ({ stages }) => ({ stageId: stages[1] }),
    14,
  ],
  [
    "log a note",
    "POST",
    () => "/notes",
    ({ otherId }) => ({
      about: { type: "contact", id: otherId },
      body: "Wants the keys in January.",
    }),
    8,
  ],
];

/** What the requests that have a budget ask of D1. `beside` says so where another workspace has grown. */
export async function costsOf(site, beside = "") {
  const asOwner = await sessionHeaders(site);
  const asAgent = await sessionHeaders(site, "agent");
  const known = await knownRecords(site);
  const about = { contacts: `${site.contacts}${beside}` };
  const results = [];
  for (const [who, headers] of [
    ["owner", asOwner],
    ["agent", asAgent],
  ])
    for (const [name, path, rows, trips] of PAGES)
      results.push(
        ...(await readCost(site, { ...about, name: `${name} (${who})` }, [
          `/w/${site.slug}${path.replace("{contact}", known.contactId)}`,
          { headers },
          rows,
          trips,
        ])),
      );
  for (const [name, path, rows, trips] of API)
    results.push(
      ...(await readCost(site, { ...about, name }, [
        `/api/v1${path}`,
        { headers: apiHeaders(site) },
        rows,
        trips,
      ])),
    );
  for (const [name, method, path, body, rows] of CHANGES)
    results.push(
      ...(await changeCost(site, { ...about, name }, [
        `/api/v1${path(known)}`,
        {
          method,
          headers: { ...apiHeaders(site), "Content-Type": "application/json" },
          body: JSON.stringify(body(known)),
        },
        rows,
      ])),
    );
  return results;
}

async function readCost({ worker }, about, [path, init, rows, trips]) {
  await ask(worker, path, init); // The first one may note that the session or key was used.
  const { bill, missing } = await ask(worker, path, init);
  if (missing) return [{ ...about, value: null, missing }];

  const { name } = about;
  return [
    { ...about, name: `${name}: rows read`, value: bill.rowsRead, goal: rows, unit: "rows" },
    { ...about, name: `${name}: round trips`, value: bill.trips, goal: trips, unit: "trips" },
  ];
}

async function changeCost({ worker }, about, [path, init, rows]) {
  const { bill, missing } = await ask(worker, path, init);
  if (missing) return [{ ...about, value: null, missing }];

  const { name } = about;
  return [
    { ...about, name: `${name}: rows written`, value: bill.rowsWritten, goal: rows, unit: "rows" },
    { ...about, name: `${name}: round trips`, value: bill.trips, goal: 3, unit: "trips" },
  ];
}

async function ask({ origin }, path, init) {
  const answer = await fetch(new URL(path, origin), { redirect: "manual", ...init });
  await answer.arrayBuffer();
  if (!answer.ok) return { missing: answer.status };

  const bill = JSON.parse(answer.headers.get(BILL));
  return bill.untold > 0 ? { missing: "not all was told" } : { bill };
}

let made = 0;
function newContact() {
  made += 1;
  return {
    nameEn: "Layla Haddad",
    phones: [`+97150999${String(made).padStart(4, "0")}`],
    emails: [`made${made}@bench.example`],
    source: { kind: "walk-in" },
  };
}

/** A person, a deal and its stages, to be looked at and changed. */
async function knownRecords(site) {
  const get = async (path) => {
    const url = new URL(`/api/v1${path}`, site.worker.origin);
    return (await (await fetch(url, { headers: apiHeaders(site) })).json()).data;
  };
  const [[contact, other], pipelines] = await Promise.all([
    get("/contacts?limit=2&order=oldest"),
    get("/pipelines"),
  ]);
  await fillTimeline(site, contact.id);
  const [stage] = pipelines[0].stages;
  const [deal] = await get(`/deals?limit=1&stageId=${stage.id}`);
  return {
    contactId: contact.id,
    otherId: other.id,
    dealId: deal?.id,
    stages: pipelines[0].stages.map(({ id }) => id),
  };
}

/** More than a page of a timeline; once for a site. */
async function fillTimeline(site, contactId) {
  if (site.hasTimeline) return;
  site.hasTimeline = true;
  const headers = { ...apiHeaders(site), "Content-Type": "application/json" };
  for (let n = 0; n < 25; n++)
    await fetch(new URL("/api/v1/notes", site.worker.origin), {
      method: "POST",
      headers,
      body: JSON.stringify({ about: { type: "contact", id: contactId }, body: `Said ${n}` }),
    });
}
