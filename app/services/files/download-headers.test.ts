import { expect, test } from "vitest";
import { attachment, downloadHeaders } from "./download-headers";

test("a download is saved, never shown, and never kept by a cache", () =>
  expect(downloadHeaders({ name: "offer.pdf", type: "pdf", size: 12 })).toEqual({
    "Content-Type": "application/pdf",
    "Content-Length": "12",
    "Content-Disposition": "attachment; filename=\"offer.pdf\"; filename*=UTF-8''offer.pdf",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
  }));

test("text says its character set", () =>
  expect(downloadHeaders({ name: "a.csv", type: "csv", size: 1 })["Content-Type"]).toBe(
    "text/csv; charset=utf-8",
  ));

test.each([
  ["عقد.pdf", "attachment; filename=\"___.pdf\"; filename*=UTF-8''%D8%B9%D9%82%D8%AF.pdf"],
  ['a"b.txt', "attachment; filename=\"a_b.txt\"; filename*=UTF-8''a%22b.txt"],
  ["a\r\nX: 1.txt", "attachment; filename=\"a__X: 1.txt\"; filename*=UTF-8''a%0D%0AX%3A%201.txt"],
  [
    "50% (1)'s!*.txt",
    "attachment; filename=\"50_ (1)'s!*.txt\"; filename*=UTF-8''50%25%20%281%29%27s%21%2A.txt",
  ],
  ["\ud800.txt", "attachment; filename=\"_.txt\"; filename*=UTF-8''_.txt"],
  ["😀.txt", "attachment; filename=\"_.txt\"; filename*=UTF-8''%F0%9F%98%80.txt"],
])("the name %j can neither end the header nor lose its script", (name, header) => {
  expect(attachment(name)).toBe(header);
  expect(() => new Headers({ "Content-Disposition": header })).not.toThrow();
});
