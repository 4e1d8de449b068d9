/** Generated people: the same ones for the same numbers, so that two runs can be compared. */

const FIRST = [
  ["Aisha", "عائشة"],
  ["Mohammed", "محمد"],
  ["Fatima", "فاطمة"],
  ["Omar", "عمر"],
  ["Layla", "ليلى"],
  ["Hassan", "حسن"],
  ["Mariam", "مريم"],
  ["Khalid", "خالد"],
  ["Noor", "نور"],
  ["Yousef", "يوسف"],
  ["James"],
  ["Olga"],
  ["Priya"],
  ["Chen"],
  ["Anna"],
  ["David"],
  ["Sofia"],
  ["Arjun"],
  ["Elena"],
  ["Tom"],
];
const LAST = [
  ["Al Marri", "المري"],
  ["Al Suwaidi", "السويدي"],
  ["Haddad", "حداد"],
  ["Nasser", "ناصر"],
  ["Al Falasi", "الفلاسي"],
  ["Khoury", "خوري"],
  ["Mansour", "منصور"],
  ["Saleh", "صالح"],
  ["Whitfield"],
  ["Petrova"],
  ["Raman"],
  ["Wei"],
  ["Kowalska"],
  ["Okafor"],
  ["Moreno"],
  ["Lindqvist"],
];

/** The n-th person. The numbers are in a range that nobody has; ten thousand of them come round again. */
export function person(n) {
  const [first, firstAr] = FIRST[n % FIRST.length];
  const [last, lastAr] = LAST[Math.floor(n / FIRST.length) % LAST.length];
  const tail = String(n % 10_000).padStart(4, "0");
  return {
    nameEn: `${first} ${last}`,
    nameAr: firstAr && lastAr ? `${firstAr} ${lastAr}` : null,
    email: `${first}.${last.replace(" ", "")}.${n}@bulk.example`.toLowerCase(),
    phone: `+971 50 000 ${tail}`,
  };
}

const CHUNK = 1_000;

/** Adds `count` people to a workspace of the Worker at `origin`. */
export async function addContacts(origin, workspace, count) {
  for (let from = 0; from < count; from += CHUNK) {
    const size = Math.min(CHUNK, count - from);
    const contacts = Array.from({ length: size }, (_, i) => person(from + i));
    await seed(origin, { into: workspace, contacts });
  }
}

/**
 * Makes a workspace with an owner and two agents.
 * @param teams whose team is which, by the part before the @; with `lead` there is a team lead as well
 * @returns their sign-ins and keys
 */
export function addWorkspace(origin, slug, name, teams = {}) {
  const at = (role, who, part) => ({
    email: `${part}@${slug}.example`,
    role,
    name: who,
    locale: "en",
    team: teams[part],
  });
  const people = [
    at("owner", "Olivia Owner", "owner"),
    at("agent", "Adam Agent", "agent"),
    at("agent", "Amal Agent", "agent2"),
    ...(teams.lead ? [at("team-lead", "Lina Lead", "lead")] : []),
  ];
  return seed(origin, { found: { slug, name, people } });
}

/** Has a workspace try something that fails for good, so that it has an incident. */
export function failsIn(origin, workspace) {
  return seed(origin, { into: workspace, work: "in vain" });
}

async function seed(origin, body) {
  // A connection that was idle may be closed at the moment it is used again: each has its own.
  const answer = await fetch(new URL("/dev/seed", origin), {
    method: "POST",
    headers: { Connection: "close" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`/dev/seed: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
