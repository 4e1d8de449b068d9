import { expect, test } from "vitest";
import { concat, utf8 } from "~/lib/bytes";
import { fileInForm } from "./file-in-form";

const TYPE = "multipart/form-data; boundary=----closr42";
const HEAD =
  '------closr42\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\nContent-Type: application/zip\r\n\r\n';
const TAIL = "\r\n------closr42--\r\n";

/** The form in pieces of so many bytes, as a network may deliver it. */
function sent(body: Uint8Array, size: number, type = TYPE) {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= body.length) return controller.close();
      controller.enqueue(body.slice(at, at + size));
      at += size;
    },
  });
  const headers = { "Content-Type": type };
  return new Request("https://closr.test/", { method: "POST", body: stream, headers });
}

const contentOf = async (request: Request) => {
  const stream = await fileInForm(request);
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
};

// Much of it looks like the mark at which it ends.
const content = concat(
  utf8("PK\r\n------closr4\r\n------clos"),
  new Uint8Array([0, 255, 13, 10, 45]),
);

test.each([1, 2, 7, 40, 1_000])("a file comes whole, in pieces of %i bytes", async (size) => {
  const body = concat(utf8(HEAD), content, utf8(TAIL));
  expect(await contentOf(sent(body, size))).toEqual(content);
});

test("an empty file is empty, and none is none", async () => {
  expect(await contentOf(sent(utf8(HEAD + TAIL), 9))).toEqual(new Uint8Array());
  const none = HEAD.replace("a.zip", "");
  expect(await contentOf(sent(utf8(none + TAIL), 9))).toBeNull();
});

test("a form that the browser itself writes is read", async () => {
  const form = new FormData();
  form.set("file", new File([content], "مكتب.zip", { type: "application/zip" }));
  expect(
    await contentOf(new Request("https://closr.test/", { method: "POST", body: form })),
  ).toEqual(content);
});

test("what is cut short breaks, and is not taken for whole", () =>
  expect(contentOf(sent(concat(utf8(HEAD), content), 9))).rejects.toThrow("cut short"));

test.each<[string, string, number]>([
  ["another form", "application/x-www-form-urlencoded", 415],
  ["no boundary", "multipart/form-data", 415],
  ["another boundary", "multipart/form-data; boundary=other", 400],
])("%s is refused", async (_, type, status) => {
  const request = sent(utf8(HEAD + TAIL), 9, type);
  expect(await fileInForm(request).catch((refused: Response) => refused.status)).toBe(status);
});
