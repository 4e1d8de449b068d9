import { expect, test } from "vitest";
import { aProgram } from "../../tests/support/api";
import { aTenant } from "../../tests/support/tenant";

const owned = async () => aProgram(await aTenant("acme"));

interface Told {
  errors?: { path: (string | number)[]; message: string }[];
}

/** Where it is at fault, and in which words. */
async function faultsOf(answer: Response) {
  expect(answer.status).toBe(422);
  return (await answer.json<Told>()).errors;
}

const CONTACT = { nameEn: "Layla Haddad", source: { kind: "phone" } };
const DUE = "2026-06-03T08:00:00Z";

test.each([
  ["/contacts", { ...CONTACT, source: { kind: "phone", x: 1 } }, ["source", "x"]],
  ["/contacts", { ...CONTACT, phones: ["abc"] }, ["phones", 0]],
  ["/leads", { person: { name: "L", phones: ["abc"] } }, ["person", "phones", 0]],
  ["/deals", {}, ["title"]],
  ["/deals", { title: "A", value: { minor: 2 ** 53 + 1, currency: "AED" } }, ["value", "minor"]],
  ["/tasks", { title: "Call", dueAt: DUE, remindAt: "2026-06-04T08:00:00Z" }, ["remindAt"]],
  ["/tasks", { title: "Call", dueAt: "9990-01-01T00:00:00Z" }, ["dueAt"]],
  ["/webhook-endpoints", { url: "https://example.com/hook", x: 1 }, ["x"]],
])("POST %s of %o is one fault, and says where", async (path, body, at) => {
  const answer = await (await owned()).send("POST", path, body);
  expect(await faultsOf(answer)).toEqual([{ path: at, message: expect.stringMatching(/^[A-Z]/) }]);
});

test.each([
  ["/contacts?q=abc", "q", "There is no such field here."],
  ["/contacts?sort=bogus", "sort", "There is no such field here."],
  ["/pipelines?foo=1", "foo", "There is no such field here."],
  ["/contacts?limit=0", "limit", "At least 1."],
  ["/contacts?limit=201", "limit", "At most 200."],
  ["/tasks?due=bogus", "due", "Send true or false here."],
])("%s is refused by the name of its parameter", async (path, name, message) => {
  const answer = await (await owned()).get(path);
  expect(await faultsOf(answer)).toEqual([{ path: [name], message }]);
});

test("a check that the deal's pipeline does not have is none", async () => {
  const owner = await owned();
  const { id } = await (await owner.send("POST", "/deals", { title: "A" })).json<{ id: string }>();
  const answer = await owner.send("PATCH", `/deals/${id}`, { checks: ["nope"] });
  expect(await faultsOf(answer)).toMatchObject([{ path: ["checks"] }]);
});

test("an import says which option and which field of the form it does not know", async () => {
  const form = new FormData();
  form.set("file", new File(["Name\nLayla"], "people.csv"));
  form.set("options", '{"bogus":1}');
  form.set("zzz", "1");
  const answer = await (await owned()).send("POST", "/imports", form);
  const paths = (await faultsOf(answer))?.map(({ path }) => path.join("."));
  expect(paths).toEqual(expect.arrayContaining(["options.bogus", "zzz"]));
});

test("a document that is no UTF-8 is refused, not mended", async () => {
  const owner = await owned();
  const bytes = Uint8Array.from(
    [...'{"nameEn":"A?","source":{"kind":"phone"}}'].map((letter) =>
      letter === "?" ? 0xff : letter.charCodeAt(0),
    ),
  );
  const answer = await owner.raw("POST", "/contacts", bytes, "application/json");
  expect(await faultsOf(answer)).toMatchObject([{ path: [] }]);
});

test.each(["https://example.com/hook\r", "https://localhost.localdomain/hook"])(
  "%j is no address to call",
  async (url) => {
    const answer = await (await owned()).send("POST", "/webhook-endpoints", { url });
    expect(await faultsOf(answer)).toMatchObject([{ path: ["url"] }]);
  },
);

test("an address is kept as it is called", async () => {
  const owner = await owned();
  const made = await owner.send("POST", "/webhook-endpoints", { url: "https:example.com" });
  expect(await made.json()).toMatchObject({ url: "https://example.com/" });
});

test("what belongs to a record that is not there is not there, whatever its id looks like", async () => {
  const owner = await owned();
  for (const list of ["/notes", "/files", "/tasks"])
    expect((await owner.get(`${list}?aboutType=contact&aboutId=ct_none`)).status).toBe(404);
  for (const id of ["x".repeat(90), "%00", "%E2%80%AE", "no%20id"])
    expect((await owner.get(`/contacts/${id}`)).status).toBe(404);
});
