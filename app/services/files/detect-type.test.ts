import { expect, test } from "vitest";
import { type Bytes, concat, utf8 } from "~/lib/bytes";
import { GIF, JPEG, PNG, spliced, WEBP } from "../../../tests/support/pictures";
import { officeOf, zipOf } from "../../../tests/support/zip";
import { detectType } from "./detect-type";
import { FILE_TYPES, typeOfName } from "./file-types";
import { ZIP_LIMITS } from "./zip-reader";

const PDF = utf8(
  "%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n",
);
const HEIC = concat(new Uint8Array([0, 0, 0, 16]), utf8("ftypheic"), new Uint8Array(4));
const EML = utf8("From: a@b.example\r\nSubject: Viewing\r\n\r\n<html>body</html>\r\n");
const WINDOWS_1256 = new Uint8Array([0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x2c, 0x31, 0x0a]);

test("there are twelve types", () => expect(Object.keys(FILE_TYPES)).toHaveLength(12));

test.each<[string, Bytes, string]>([
  ["contract.pdf", PDF, "pdf"],
  ["plan.PNG", PNG, "png"],
  ["view.jpg", JPEG, "jpeg"],
  ["view.jpeg", JPEG, "jpeg"],
  ["logo.gif", GIF, "gif"],
  ["view.webp", WEBP, "webp"],
  ["IMG_0001.HEIC", HEIC, "heic"],
  ["notes.txt", utf8("Viewing at 5, عرض عقاري"), "txt"],
  ["notes.txt", utf8("if a < b then <b>bold</b>"), "txt"],
  ["leads.csv", utf8("\ufeffname,phone\r\nمريم,+971500000001\r\n"), "csv"],
  ["leads.csv", WINDOWS_1256, "csv"],
  ["enquiry.eml", EML, "eml"],
])("%s is taken for what it is", async (name, bytes, type) =>
  expect(await detectType(name, bytes)).toEqual({ ok: true, value: type }),
);

test.each([
  ["offer.docx", "word/document.xml", "docx"],
  ["prices.xlsx", "xl/workbook.xml", "xlsx"],
  ["pitch.pptx", "ppt/presentation.xml", "pptx"],
])("%s is taken for what its archive holds", async (name, part, type) =>
  expect(await detectType(name, await officeOf(part))).toEqual({ ok: true, value: type }),
);

const EXE = concat(utf8("MZ\x90\0\x03\0\0\0"), new Uint8Array(64));

test.each<[string, string, Bytes, string]>([
  ["a program named as a PDF", "offer.pdf", EXE, "file-type-not-accepted"],
  ["a program named as a text", "offer.txt", EXE, "file-type-not-accepted"],
  ["a program", "setup.exe", EXE, "file-type-not-accepted"],
  ["a picture named as a PDF", "offer.pdf", PNG, "file-name-does-not-match-content"],
  ["a JPEG named as a PNG", "view.png", JPEG, "file-name-does-not-match-content"],
  ["a PDF without an ending", "offer", PDF, "file-name-does-not-match-content"],
  ["a PDF with another ending behind", "offer.pdf.exe", PDF, "file-name-does-not-match-content"],
  [
    "a page named as a PDF",
    "offer.pdf",
    utf8("<html><script>x</script>"),
    "file-type-not-accepted",
  ],
  ["a page", "page.html", utf8("<!doctype html><p>x"), "file-type-not-accepted"],
  ["a page named as a text", "page.txt", utf8("\n <!DOCTYPE html><p>x"), "file-type-not-accepted"],
  ["a page named as a table", "page.csv", utf8("\ufeff<html>"), "file-type-not-accepted"],
  [
    "an SVG",
    "logo.svg",
    utf8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    "file-type-not-accepted",
  ],
  ["an SVG named as a PNG", "logo.png", utf8("<svg onload=alert(1)>"), "file-type-not-accepted"],
  [
    "an SVG named as a text",
    "logo.txt",
    utf8('<?xml version="1.0"?><svg/>'),
    "file-type-not-accepted",
  ],
  ["a mail without headers", "mail.eml", utf8("just text"), "file-type-not-accepted"],
  ["bytes named as a text", "a.txt", new Uint8Array([65, 0, 66]), "file-type-not-accepted"],
  [
    "AVIF named as HEIC",
    "a.heic",
    concat(new Uint8Array(4), utf8("ftypavif")),
    "file-type-not-accepted",
  ],
  ["a GIF that is a script", "a.gif", utf8("GIF89a/*<script>*/=1;alert(1)"), "file-holds-another"],
  [
    "a picture with a page in it",
    "a.png",
    spliced(PNG, 33, utf8("<ScRiPt>x</ScRiPt>")),
    "file-holds-another",
  ],
  ["a picture with PHP behind it", "a.jpg", concat(JPEG, utf8("<?php x")), "file-holds-another"],
  [
    "a PDF that holds a page",
    "a.pdf",
    concat(utf8("%PDF-1.4\n<html>x</html>\n"), PDF),
    "file-holds-another",
  ],
  [
    "a PDF with something behind its end",
    "a.pdf",
    concat(PDF, utf8("PK\x03\x04")),
    "file-holds-another",
  ],
  ["nothing", "a.txt", new Uint8Array(), "file-empty"],
])("%s is refused", async (_, name, bytes, reason) =>
  expect(await detectType(name, bytes)).toEqual({ ok: false, reason }),
);

test("an archive as such is refused, under any name", async () => {
  const archive = await zipOf({ name: "a.txt", content: utf8("x") });
  for (const name of ["a.zip", "a.docx", "a.pdf", "a.txt"])
    expect(await detectType(name, archive), name).toEqual({
      ok: false,
      reason: "file-type-not-accepted",
    });
});

test("an Office document is only taken under its own ending", async () => {
  const word = await officeOf("word/document.xml");
  expect(await detectType("a.xlsx", word)).toMatchObject({
    reason: "file-name-does-not-match-content",
  });
  expect(await detectType("a.docm", word)).toMatchObject({
    reason: "file-name-does-not-match-content",
  });
});

test("an Office document with macros, or of two kinds, is refused", async () => {
  const x = utf8("x");
  for (const name of ["word/vbaProject.bin", "word/activeX/activeX1.xml", "xl/workbook.xml"])
    expect(
      await detectType("a.docx", await officeOf("word/document.xml", { name, content: x })),
      name,
    ).toEqual({
      ok: false,
      reason: "file-type-not-accepted",
    });
});

const bomb = (claimedSize: number) => ({
  name: "word/media/image1.xml",
  content: new Uint8Array(20 * 1024 * 1024),
  claimedSize,
});
const DIGITS = Array.from({ length: 600 }, (_, at) => at * 7919).join("");
const kilobytes = (claimedSize: number) => ({
  name: "x.xml",
  content: utf8(DIGITS.slice(0, 2_000)),
  claimedSize,
});

test.each([
  [
    "that says it unpacks to twenty megabytes of zeros",
    bomb(20 * 1024 * 1024),
    "archive-too-large",
  ],
  ["that says it is small and is not", bomb(1_000), "archive-too-large"],
  ["that says it is smaller than it is", kilobytes(1_999), "archive-too-large"],
  ["that says it is larger than it is", kilobytes(2_001), "archive-broken"],
  [
    "with an archive in it",
    { name: "word/embeddings/a.zip", content: utf8("x") },
    "archive-nested",
  ],
  [
    "with a document in it",
    { name: "word/embeddings/a.xlsx", content: utf8("x") },
    "archive-nested",
  ],
  ["that is locked", { name: "x.xml", content: utf8("x"), encrypted: true }, "archive-encrypted"],
])("a document %s is refused within two seconds", async (_, entry, reason) => {
  const document = await officeOf("word/document.xml", entry);
  const started = performance.now();

  expect(await detectType("a.docx", document)).toEqual({ ok: false, reason });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("a document of more parts than the limit is refused by its count alone", async () => {
  const parts = Array.from({ length: ZIP_LIMITS.entries }, (_, at) => ({
    name: `${at}.xml`,
    content: utf8("x"),
  }));
  expect(await detectType("a.docx", await officeOf("word/document.xml", ...parts))).toEqual({
    ok: false,
    reason: "archive-too-many-entries",
  });
});

test("a document with bytes behind its end, or cut off anywhere, is broken", async () => {
  const document = await officeOf("word/document.xml");
  const broken = { ok: false, reason: "archive-broken" };

  expect(await detectType("a.docx", concat(document, utf8("<script>")))).toEqual(broken);
  for (let length = 2; length < document.length; length++)
    expect(await detectType("a.docx", document.slice(0, length)), `${length}`).toEqual(broken);
});

test("a changed byte in an archive's headers is a refusal or nothing, and never a crash", async () => {
  const document = await officeOf("word/document.xml");
  for (let at = 2; at < document.length; at++) {
    const changed = document.slice();
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(await detectType("a.docx", changed)).toHaveProperty("ok");
  }
});

test.each([
  ["a.pdf", "pdf"],
  ["a.b.JPG", "jpeg"],
  ["pdf", null],
  ["a.", null],
  ["", null],
  ["a.svg", null],
])("the name %j claims to be %s", (name, type) => expect(typeOfName(name)).toBe(type));
