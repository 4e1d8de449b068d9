import { expect, test } from "vitest";
import deployed from "../../wrangler.toml?raw";
import { PARTS } from "./parts";

/** Every line of the deploy configuration that gives the Worker something, without comments. */
const given = (name: string) =>
  [...deployed.replaceAll(/^#.*$/gm, "").matchAll(new RegExp(`^${name} = "(.+)"$`, "gm"))].map(
    ([, value]) => value,
  );

test("[P90] the parts and what they may reach are those that are deployed", () => {
  expect(PARTS.map(({ name }) => name)).toEqual(given("name"));
  const reached = PARTS.flatMap(({ bindings }) => bindings.map(({ name }) => name));
  expect(reached).toEqual(given("binding"));
  const taken = PARTS.flatMap(({ takesFrom }) => takesFrom);
  const queues = given("queue");
  for (const queue of taken) expect(queues).toContain(queue);
  expect(new Set(queues)).toEqual(new Set(taken));
});
