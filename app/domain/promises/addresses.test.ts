import { expect, test } from "vitest";
import { addressesOf } from "./addresses";

const isAddress = addressesOf([
  "app/routes/_public._index.tsx",
  "app/routes/_public.privacy_.v.$version.ts",
  "app/routes/[.]well-known.gpc[.]json.ts",
  "app/routes/w.$workspace.deals.$dealId_.edit.tsx",
  "app/routes/$.tsx",
  "app/routes/_public.tsx",
  "app/routes/notes.txt",
]);

test.each(["/", "/privacy/v/1", "/.well-known/gpc.json", "/w/WORKSPACE/deals/dl_1/edit"])(
  "%s is an address",
  (path) => expect(isAddress(path)).toBe(true),
);

test.each([
  "/privacy",
  "/privacy/v/1/2",
  "/x.well-known/gpc.json",
  "/.well-known/gpcxjson",
  "/nothing",
  "/notes.txt",
])("%s is none", (path) => expect(isAddress(path)).toBe(false));
