/** How many stages each pipeline has that a sample deal may stand in. */
const PIPELINES = [
  ["secondary-sale", 12],
  ["off-plan", 10],
  ["rental", 9],
  ["listing", 8],
  ["off-plan-resale", 7],
];
const LOST = ["budget", "financing", "bought-or-rented-elsewhere", "no-response", "area"];

/**
 * A brokerage's records, spelled out from its short notes.
 * @param firstNumber of the range of telephone numbers that nobody has, 00 to 99
 */
export function recordsOf(
  { contacts, accounts, office, properties, leads, steps, notes, tasks, requests },
  firstNumber,
) {
  const people = contacts.map((note, i) => contact(note, i, firstNumber + i, contacts.length));
  return {
    contacts: people,
    accounts: accounts.map(([nameEn, nameAr, kind], i) => ({
      ...{ nameEn, nameAr, kind, office },
      at: `-${110 - i}d`,
    })),
    leads: leads.map((note) => ({ priceMinor: askedFor(note, properties), ...lead(note) })),
    notes: notes.map(([contact, body], i) => ({ contact, body, at: `-${30 - 4 * i}d` })),
    tasks: tasks.map(([title, who, owner, due]) => ({
      title,
      contact: who,
      owner,
      due,
      made: "-6d",
    })),
    requests,
    deals: [...openDeals(people, properties, steps), ...closedDeals(people, properties)],
  };
}

/** Numbers below it are those of the examples that anybody may post. */
const FIRST_NUMBER = 10;

function contact([key, nameEn, nameAr, language, source, detail, owner], i, number, count) {
  const [first, ...rest] = nameEn.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(" ");
  return {
    key,
    nameEn,
    nameAr,
    language,
    source,
    detail,
    owner,
    email: `${first}.${rest.join("")}@mail.example`,
    phone: `+971 50 000 00${String(number + FIRST_NUMBER).padStart(2, "0")}`,
    at: `-${100 - Math.floor((40 * i) / count)}d`,
  };
}

/** What is asked for the listing that somebody enquires about. */
const askedFor = ({ listingRef }, properties) =>
  properties.find(([, , reference]) => reference === listingRef)?.[1] ?? null;

const PORTALS = ["property-finder", "bayut", "dubizzle"];

function lead({ status, reason, messages, ...rest }) {
  const after = messages.at(-1)?.[1] ?? rest.received;
  return {
    ...rest,
    cameBy: PORTALS.includes(rest.source) ? "portal" : "web-form",
    messages: messages.map(([direction, at, body]) => ({ direction, at, body })),
    ...(status === "qualified" && { qualified: after }),
    ...(status === "lost" && { lost: { at: "-9d", reason } }),
  };
}

/** At least one in every stage of every pipeline, more at the beginning, as it is. */
function openDeals(people, properties, steps) {
  const places = PIPELINES.flatMap(([pipeline, stages]) =>
    Array.from({ length: stages }, (_, stage) => stage).flatMap((stage) =>
      Array.from({ length: stage < 2 && pipeline === "secondary-sale" ? 3 : 1 }, () => [
        pipeline,
        stage,
      ]),
    ),
  );
  return places.map(([pipeline, stage], i) => {
    const about = subject(people, properties, i, pipeline);
    return {
      ...about,
      pipeline,
      stage,
      at: `-${1 + ((i * 7) % 45)}d`,
      ...(i % 5 !== 4 && { next: nextStep(steps, i, about.listingRef) }),
    };
  });
}

/** Most are ahead, a few are due today or late. */
function nextStep(steps, i, listing) {
  const title = steps[i % steps.length].replace("{listing}", listing);
  if (i % 18 === 3) return { title, due: "-20h" };
  return { title, due: i % 18 === 1 ? `+${1 + (i % 5)}h` : `+${1 + ((i * 3) % 9)}d` };
}

function closedDeals(people, properties) {
  return Array.from({ length: 12 }, (_, i) => ({
    ...subject(people, properties, i * 5 + 3, PIPELINES[i % 3][0]),
    pipeline: PIPELINES[i % 3][0],
    stage: 3 + (i % 4),
    at: `-${58 - i}d`,
    closed:
      i % 3 === 2
        ? { status: "lost", at: `-${40 - i * 3}d`, reason: LOST[i % LOST.length] }
        : { status: "won", at: `-${40 - i * 3}d` },
  }));
}

function subject(people, properties, i, pipeline) {
  const [title, price, listingRef] = properties[i % properties.length];
  const valueMinor = pipeline === "rental" ? rentOf(price) : price;
  return { contact: people[i % people.length].key, title, valueMinor, listingRef };
}

const YIELD = 0.055;
const STEP_MINOR = 500_000;

/** What a home of this price is let for, a year. */
const rentOf = (priceMinor) => Math.round((priceMinor * YIELD) / STEP_MINOR) * STEP_MINOR;
