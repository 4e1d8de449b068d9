import { expect, test } from "vitest";
import { readReference } from "./read-reference";

const DOCUMENT = {
  openapi: "3.1.0",
  paths: {
    "/api/v1/contacts": {
      post: {
        tags: ["contacts"],
        summary: "Make a contact",
        description: "Needs `contacts:write`.",
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/NewContact" } } },
        },
        responses: { 201: {}, 409: {} },
      },
    },
    "/api/v1/contacts/{id}": {
      get: {
        tags: ["contacts"],
        summary: "One contact",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: {} },
      },
    },
  },
  components: {
    schemas: {
      NewContact: {
        type: "object",
        required: ["source"],
        properties: {
          source: { $ref: "#/components/schemas/Source" },
          emails: { type: "array", items: { type: "string", format: "email" } },
          language: { type: ["string", "null"], enum: ["en", "ar", null] },
          phones: { type: "array", items: { anyOf: [{ type: "string" }, { type: "object" }] } },
        },
      },
    },
  },
};

test("operations stand under what they are about, with permission, fields and answers", () => {
  const [contacts, ...others] = readReference(DOCUMENT);
  expect(others).toEqual([]);
  expect(contacts?.name).toBe("contacts");
  expect(contacts?.operations[0]).toEqual({
    method: "POST",
    path: "/api/v1/contacts",
    needs: "contacts:write",
    fields: [
      { name: "source", kind: "Source", where: "body", required: true },
      { name: "emails", kind: "email[]", where: "body", required: false },
      { name: "language", kind: '"en" | "ar" | null', where: "body", required: false },
      { name: "phones", kind: "(string | object)[]", where: "body", required: false },
    ],
    statuses: ["201", "409"],
  });
  expect(contacts?.operations[1]?.fields).toEqual([
    { name: "id", kind: "string", where: "path", required: true },
  ]);
});

test("what is no OpenAPI document is refused", () => {
  expect(() => readReference({ paths: 3 })).toThrow();
});
