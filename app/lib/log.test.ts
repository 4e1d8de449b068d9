import { env } from "cloudflare:workers";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test, vi } from "vitest";
import { causeOf, log } from "./log";

const ADDRESS = "omar.haddadzadeh@mail.example";

test("of a query that failed the log has the database's words and none of its values", async () => {
  const line = vi.spyOn(console, "log").mockImplementation(() => {});
  await env.DB.exec("create table logged (email text unique)");
  const add = () => drizzle(env.DB).run(sql`insert into logged values (${ADDRESS})`);
  await add();

  const failure = await add().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(String(failure)).toContain(ADDRESS);
  log("request.failed", { cause: causeOf(failure) });

  expect(line).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/UNIQUE constraint failed/));
  expect(line).not.toHaveBeenCalledWith(expect.stringMatching(/omar|haddadzadeh/i));
});

test("parameters that another message took over are cut off", () => {
  const taken = new Error(`Failed query: select 1 where email = ?\nparams: ${ADDRESS},\n7`);
  expect(causeOf(taken)).toBe("Failed query: select 1 where email = ?");
  expect(causeOf(String(taken))).not.toContain(ADDRESS);
});

test("of a text that is no JSON the log has none", () => {
  const failure = (() => {
    try {
      return JSON.parse(`[${ADDRESS}`);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(String(failure)).toMatch(/omar/);
  expect(causeOf(failure)).toMatch(/is not valid JSON/);
  expect(causeOf(failure)).not.toMatch(/omar|haddad/);
});

test("any other message is told as it is", () => {
  expect(causeOf(new Error("no mail server answers", { cause: new Error("below") }))).toBe(
    "no mail server answers",
  );
});
