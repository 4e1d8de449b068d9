import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { concat } from "~/lib/bytes";
import { sha256Hex } from "~/lib/secrets";
import { putStream } from "./put-stream";

const MIB = 1024 * 1024;

test("a stream longer than a part arrives whole, with its size and hash", async () => {
  const pieces = Array.from({ length: 19 }, (_, i) => new Uint8Array(MIB).fill(i));
  const whole = concat(...pieces, new Uint8Array([1, 2, 3]));
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) return controller.enqueue(piece);
      controller.enqueue(new Uint8Array([1, 2, 3]));
      controller.close();
    },
  });

  const put = await putStream(env.FILES, "packages/acme/pk_1", stream);

  expect(put).toEqual({ bytes: 19 * MIB + 3, sha256: await sha256Hex(whole) });
  const object = await env.FILES.get("packages/acme/pk_1");
  expect(await sha256Hex(new Uint8Array((await object?.arrayBuffer()) ?? new ArrayBuffer(0)))).toBe(
    put.sha256,
  );
});

test("a stream that breaks leaves nothing", async () => {
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("broken")),
  });
  await expect(putStream(env.FILES, "packages/acme/pk_2", stream)).rejects.toThrow("broken");
  expect(await env.FILES.get("packages/acme/pk_2")).toBeNull();
});
