import { expect, test } from "vitest";
import { readForm } from "./read-form";
import { readOff } from "./read-off";

/** A body that is sent piece by piece, and how many pieces went out. */
function sending(pieces: number, headers: Record<string, string> = {}) {
  const sent = { pieces: 0, isOver: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent.pieces === pieces) {
        sent.isOver = true;
        return controller.close();
      }
      sent.pieces += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  const init = { method: "POST", body, headers: { ...type, ...headers } };
  return { sent, request: new Request("https://closr.test/x", init) };
}

test("what a refused request still sends is read to its end, though nobody looked at it", async () => {
  const { request, sent } = sending(10);
  await readOff(request);
  expect(sent).toEqual({ pieces: 10, isOver: true });
});

test("so is the rest of a form that was found too large", async () => {
  const { request, sent } = sending(10);
  const refused = await readForm(request, 1000).catch((thrown: Response) => thrown.status);
  expect(refused).toBe(413);
  await readOff(request);
  expect(sent).toEqual({ pieces: 10, isOver: true });
});

test("nobody is read off without end, and whoever waits to be asked is not asked", async () => {
  const endless = sending(Number.POSITIVE_INFINITY);
  await readOff(endless.request);
  expect(endless.sent.pieces).toBeLessThan(60);

  const waiting = sending(10, { Expect: "100-continue" });
  await readOff(waiting.request);
  expect(waiting.sent.pieces).toBeLessThanOrEqual(1);
});
