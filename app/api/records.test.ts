import { expect, test } from "vitest";
import { contacts } from "~/db/schema";
import { aProgram } from "../../tests/support/api";
import { aTenant, contactRow } from "../../tests/support/tenant";

type Body = Record<string, unknown>;

const LAYLA = {
  nameEn: "Layla Haddad",
  nameAr: "ليلى حداد",
  phones: ["050 123 4567"],
  emails: ["layla@mail.example"],
  source: { kind: "walk-in" },
};

async function twoPrograms() {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  return { acme, owner: await aProgram(acme), other: await aProgram(globex) };
}

const bodyOf = (answer: Response) => answer.json<Body>();

test("[P10][P21] a contact is made with its source, and comes back as the contract says", async () => {
  const { owner } = await twoPrograms();
  const made = await owner.send("POST", "/contacts", LAYLA);
  expect(made.status).toBe(201);
  const contact = await bodyOf(made);
  expect(contact).toMatchObject({
    nameEn: "Layla Haddad",
    phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
    source: { kind: "walk-in", detail: null, url: null },
    legalBasis: "contract",
    collectedOn: "2026-06-01",
    ownerId: "us_owner",
    createdAt: "2026-06-01T12:00:00.000Z",
  });
  const read = await owner.get(`/contacts/${contact.id}`);
  expect(await bodyOf(read)).toEqual(contact);
});

test.each([
  [{ source: undefined }, ["source"]],
  [{ source: { kind: "dream" } }, ["source", "kind"]],
  [{ emails: ["ok@mail.example", "no"] }, ["emails", 1]],
  [{ birthYear: 2015 }, ["birthYear"]],
  [{ collectedOn: "2030-01-01" }, ["collectedOn"]],
  [{ ownerId: "us_nobody" }, ["ownerId"]],
] as const)("[P10] %o is a 422 that says where", async (changes, path) => {
  const { owner } = await twoPrograms();
  const answer = await owner.send("POST", "/contacts", { ...LAYLA, ...changes });
  expect(answer.status).toBe(422);
  expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  expect((await bodyOf(answer)).errors).toMatchObject([{ path }]);
});

test("a change leaves what it does not name, and null empties a field", async () => {
  const { owner } = await twoPrograms();
  const { id } = await bodyOf(await owner.send("POST", "/contacts", LAYLA));
  const changed = await owner.send("PATCH", `/contacts/${id}`, { nameAr: null, phones: [] });
  expect(await bodyOf(changed)).toMatchObject({
    nameEn: "Layla Haddad",
    nameAr: null,
    phones: [],
    emails: ["layla@mail.example"],
    source: { kind: "walk-in" },
  });
});

test("lists follow one another by cursor, newest or oldest first", async () => {
  const { owner } = await twoPrograms();
  for (const nameEn of ["One", "Two", "Three"])
    await owner.send("POST", "/contacts", { ...LAYLA, nameEn });
  const list = async (query: string) =>
    bodyOf(await owner.get(`/contacts?ownerId=us_owner&${query}`));
  const names = ({ data }: Body) => (data as Body[]).map(({ nameEn }) => nameEn);

  const first = await list("limit=2");
  expect(names(first)).toEqual(["Three", "Two"]);
  const next = await list(`limit=2&cursor=${first.nextCursor}`);
  expect([names(next), next.nextCursor]).toEqual([["One"], null]);
  expect(names(await list("order=oldest"))).toEqual(["One", "Two", "Three"]);
  expect((await owner.get("/contacts?limit=0")).status).toBe(422);
});

test("a company is made, changed, listed and taken away", async () => {
  const { owner } = await twoPrograms();
  const made = await owner.send("POST", "/accounts", { kind: "developer", nameEn: "Layan Towers" });
  const { id } = await bodyOf(made);
  expect(made.status).toBe(201);
  const changed = await owner.send("PATCH", `/accounts/${id}`, { phone: "04 399 1234" });
  expect(await bodyOf(changed)).toMatchObject({ nameEn: "Layan Towers", phone: "+97143991234" });
  expect((await bodyOf(await owner.get("/accounts"))).data).toMatchObject([{ id }]);
  expect((await owner.send("DELETE", `/accounts/${id}`)).status).toBe(204);
  expect((await owner.get(`/accounts/${id}`)).status).toBe(404);
});

test("search answers what the key may see, of all kinds, and never fails", async () => {
  const { owner, other } = await twoPrograms();
  const { id } = await bodyOf(await owner.send("POST", "/contacts", LAYLA));
  await owner.send("POST", "/accounts", { kind: "developer", nameEn: "Layla Towers" });
  const find = async (program: typeof owner, q: string) =>
    program.get(`/search?q=${encodeURIComponent(q)}`);
  expect((await bodyOf(await find(owner, "layla"))).data).toMatchObject([
    { type: "contact", id },
    { type: "account" },
  ]);
  expect((await bodyOf(await find(owner, "حداد"))).data).toMatchObject([{ id }]);
  expect((await bodyOf(await find(other, "layla"))).data).toEqual([]);
  for (const q of ["", '" OR *', "x".repeat(50_000)])
    expect((await find(owner, q)).status).toBe(200);
});

test("an agent's key and another workspace's answer the same 404 as an unknown id", async () => {
  const { acme, owner, other } = await twoPrograms();
  await acme.db.commit(acme.db.insert(contacts, contactRow("ct_bob", { ownerId: "us_bob" })));
  const agent = await aProgram(acme, "agent");
  const { id } = await bodyOf(await owner.send("POST", "/contacts", LAYLA));
  const company = await owner.send("POST", "/accounts", { kind: "other", nameEn: "Layan" });
  const { id: accountId } = await bodyOf(company);
  const asked = [
    ["GET", `/contacts/${id}`],
    ["PATCH", `/contacts/${id}`],
    ["GET", `/accounts/${accountId}`],
    ["PATCH", `/accounts/${accountId}`],
  ] as const;
  for (const program of [agent, other]) {
    for (const [method, path] of asked) {
      const body = method === "PATCH" ? {} : undefined;
      const foreign = await program.send(method, path, body);
      const unknown = await program.send(method, path.replace(/\w+$/, "ct_unknown"), body);
      expect([foreign.status, await foreign.text()]).toEqual([404, await unknown.text()]);
    }
  }
  expect((await bodyOf(await agent.get("/contacts"))).data).toEqual([]);
  expect((await agent.send("DELETE", `/contacts/${id}`)).status).toBe(403);
});
