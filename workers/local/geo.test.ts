import { expect, test } from "vitest";
import { answerGeo, placeOf } from "./geo";

const LOCAL = { LOCAL_TOOLS: "on" };
const from = (cookie: string) =>
  new Request("https://closr.test/", { headers: { Cookie: `other=1; ${cookie}` } });
const say = (place: object) =>
  answerGeo(
    new Request("https://closr.test/dev/geo", { method: "POST", body: JSON.stringify(place) }),
  );

test("the next requests of a browser come from the place it was given", async () => {
  const answer = await say({ country: "US", region: "CA" });
  const cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  expect(placeOf(from(cookie), LOCAL)).toEqual({ country: "US", region: "CA" });
});

test("a place without a region is a country", async () => {
  const answer = await say({ country: "DE", region: null });
  const cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  expect(placeOf(from(cookie), LOCAL)).toEqual({ country: "DE", region: null });
});

test("a place that nobody knows is none", async () => {
  const answer = await say({ country: null });
  expect(answer.headers.get("Set-Cookie")).toMatch(/^closr_dev_geo=; Max-Age=0/);
  expect(placeOf(from("closr_dev_geo="), LOCAL)).toBeNull();
});

test("where it is deployed, the cookie is not believed", () => {
  expect(placeOf(from("closr_dev_geo=US-CA"), {})).toBeNull();
});

test.each([{ country: "Germany" }, { country: "de" }, {}, { country: "DE", city: "Berlin" }])(
  "%o is no place",
  async (place) => {
    expect((await say(place)).status).toBe(422);
  },
);
