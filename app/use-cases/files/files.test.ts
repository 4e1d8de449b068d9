import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { events, files, incidents } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { answerFile } from "~/http/answer-file.server";
import { utf8 } from "~/lib/bytes";
import { sha256Hex } from "~/lib/secrets";
import { LINK_MS } from "~/services/files/signed-link";
import { aProgram } from "../../../tests/support/api";
import { ANN, BOB } from "../../../tests/support/contacts";
import { aConversation } from "../../../tests/support/talk";
import { aTenant } from "../../../tests/support/tenant";
import { addFile } from "./add-file.server";
import { deleteFile } from "./delete-file.server";
import { linkFile } from "./link-file.server";
import { filesOf } from "./list-files.server";

const OMAR = { kind: "contact", id: "ct_talk" } as const;
const PAPER = { name: "خطة الشقة.txt", bytes: utf8("Two bedrooms, 1,240 sq ft") };
const EICAR = utf8(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"}!$H+H*`);

async function aTalk(name = "acme") {
  const tenant = await aTenant(name);
  await aConversation(tenant);
  return { ...tenant, ann: tenant.seenAs(ANN, "us_ann"), bob: tenant.seenAs(BOB, "us_bob") };
}

type Talk = Awaited<ReturnType<typeof aTalk>>;

const added = async (ctx: Parameters<typeof addFile>[0], offered = PAPER) => {
  const outcome = await addFile(ctx, OMAR, offered);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

const linkTo = async (ctx: Parameters<typeof linkFile>[0], id: string) => {
  const outcome = await linkFile(ctx, id);
  return (outcome.ok && outcome.value.link?.path) || "";
};

const follow = ({ ctx, db }: Talk, path: string, method = "GET") =>
  answerFile(new Request(`https://closr.test${path}`, { method }), () => ({
    linkSecret: ctx.services.linkSecret,
    now: ctx.now,
    isBehind: async () => false,
    isEnded: async () => false,
    openTenant: (tenantId, actor) => {
      expect(tenantId).toBe(db.tenantId);
      return { ...ctx, db: db.as(EVERYTHING), actor };
    },
  }));

const stored = async () =>
  (await env.FILES.list({ prefix: "files/" })).objects.map(({ key }) => key);

test("a file is kept under a key of ours with its hash, and its coming is told", async () => {
  const talk = await aTalk();
  const { id } = await added(talk.ann);
  const [file, told] = await talk.db.read(talk.db.one(files, id), talk.db.rows(events));
  expect(file).toMatchObject({
    name: "خطة الشقة.txt",
    mediaType: "text/plain",
    scan: "clean",
    contactId: "ct_talk",
    createdBy: "us_ann",
    sha256: await sha256Hex(PAPER.bytes),
  });
  expect(await stored()).toEqual([`files/acme/${id}`]);
  expect(told).toMatchObject([{ type: "file.added", contactId: "ct_talk", actor: "us_ann" }]);
});

test("a link opens the file for five minutes, as an attachment that can do nothing, and each opening is told", async () => {
  const talk = await aTalk();
  const { id } = await added(talk.ann);
  const path = await linkTo(talk.ann, id);

  const answer = await follow(talk, path);
  expect(answer?.status).toBe(200);
  expect(await answer?.text()).toBe("Two bedrooms, 1,240 sq ft");
  expect(answer?.headers.get("Content-Security-Policy")).toBe("default-src 'none'; sandbox");
  expect(answer?.headers.get("Content-Disposition")).toMatch(/^attachment; filename="/);
  expect(answer?.headers.get("X-Content-Type-Options")).toBe("nosniff");

  await (await follow(talk, path))?.text();
  const [told] = await talk.db.read(talk.db.rows(events));
  const opened = told.filter(({ type }) => type === "file.opened");
  expect(opened).toHaveLength(2);
  expect(opened[0]).toMatchObject({ actor: "us_ann", objectId: id, contactId: "ct_talk" });

  talk.clock.at += LINK_MS;
  expect(await follow(talk, path)).toBeNull();
});

test("a forged token, another method and a file that is gone lead nowhere", async () => {
  const talk = await aTalk();
  const { id } = await added(talk.ann);
  const path = await linkTo(talk.ann, id);
  expect(await follow(talk, `${path}x`)).toBeNull();
  expect(await follow(talk, path, "POST")).toBeNull();
  expect(await follow(talk, "/files/no")).toBeNull();
  await deleteFile(talk.ann, id);
  expect(await follow(talk, path)).toBeNull();
});

test("a file whose object is gone under its row leads nowhere, and files one incident", async () => {
  const talk = await aTalk();
  const { id } = await added(talk.ann);
  const link = await linkTo(talk.ann, id);
  await env.FILES.delete(await stored());

  expect(await follow(talk, link)).toBeNull();
  expect(await follow(talk, link)).toBeNull();
  const [filed] = await talk.db.read(talk.db.rows(incidents));
  expect(filed).toMatchObject([{ kind: "file-missing", objectId: id, state: "open" }]);
  expect(await filesOf(talk.ann, OMAR)).toMatchObject({ value: { rows: [{}] } });
});

test("what the scanner finds harmful is kept in quarantine: it is shown, and nobody gets a link", async () => {
  const talk = await aTalk();
  const { id, scan } = await added(talk.ann, { name: "test.txt", bytes: EICAR });
  expect(scan).toBe("quarantined");
  expect(await filesOf(talk.ann, OMAR)).toMatchObject({
    value: { rows: [{ id, scan: "quarantined" }] },
  });
  expect(await linkTo(talk.ann, id)).toBe("");
});

test("what is no file of ours is refused and leaves nothing behind", async () => {
  const { ann, db } = await aTalk();
  const page = { name: "a.html", bytes: utf8("<html><script>x</script>") };
  expect(await addFile(ann, OMAR, page)).toMatchObject({ reason: "file-type-not-accepted" });
  const [rows] = await db.read(db.rows(files));
  expect([rows, await stored()]).toEqual([[], []]);
});

test("an upload that dies before the object is stored leaves a row by which it is found and deleted, never an object without one", async () => {
  const { ann, db } = await aTalk();
  const dead = async () => {
    throw new Error("killed");
  };
  const objects = { ...ann.services.objects, put: dead } as unknown as typeof env.FILES;
  const dying = { ...ann, services: { ...ann.services, objects } };
  await expect(addFile(dying, OMAR, PAPER)).rejects.toThrow("killed");

  const [[row]] = await db.read(db.rows(files));
  expect(row?.scan).toBe("quarantined");
  expect(await linkTo(ann, row?.id ?? "")).toBe("");
  await deleteFile(ann, row?.id ?? "");
  expect(await stored()).toEqual([]);
});

test("a deleted file is gone from the store and the database, and its name from no trail", async () => {
  const { ann, db } = await aTalk();
  const { id } = await added(ann);
  await deleteFile(ann, id);
  const [rows, told] = await db.read(db.rows(files), db.rows(events));
  expect([rows, await stored()]).toEqual([[], []]);
  expect(told.map(({ type }) => type).toSorted()).toEqual(["file.added", "file.deleted"]);
});

test("another agent and another workspace can add to, list, open and delete nothing", async () => {
  const acme = await aTalk("acme");
  const globex = await aTenant("globex");
  const { id } = await added(acme.ann);
  for (const ctx of [acme.bob, globex.ctx]) {
    expect(await addFile(ctx, OMAR, PAPER)).toMatchObject({ reason: "contact-not-found" });
    expect(await filesOf(ctx, OMAR)).toMatchObject({ reason: "contact-not-found" });
    expect(await linkFile(ctx, id)).toMatchObject({ reason: "file-not-found" });
    expect(await deleteFile(ctx, id)).toMatchObject({ reason: "file-not-found" });
  }
  expect(await stored()).toEqual([`files/acme/${id}`]);
});

test("a program uploads, lists, links and deletes", async () => {
  const talk = await aTalk();
  const owner = await aProgram(talk);
  const form = new FormData();
  form.set("file", new File([PAPER.bytes], "plan.txt"));
  form.set("about", JSON.stringify({ type: "lead", id: "ld_talk" }));
  const made = await owner.send("POST", "/files", form);
  expect(made.status).toBe(201);
  const { id } = (await made.json()) as { id: string };

  expect(await (await owner.get("/files?aboutType=contact&aboutId=ct_talk")).json()).toMatchObject({
    data: [{ id, about: { type: "lead", id: "ld_talk" }, scan: "clean" }],
  });
  const one = (await (await owner.get(`/files/${id}`)).json()) as { link: { href: string } };
  expect(await (await follow(talk, new URL(one.link.href).pathname))?.text()).toContain("bedrooms");
  expect((await owner.send("DELETE", `/files/${id}`)).status).toBe(204);
  expect((await owner.get(`/files/${id}`)).status).toBe(404);
});

test("an upload without a file, about nothing, or of a refused kind is 422", async () => {
  const owner = await aProgram(await aTalk());
  const about = JSON.stringify({ type: "contact", id: "ct_talk" });
  const formOf = (entries: object) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(entries)) form.set(name, value as string);
    return form;
  };
  const program = new File([utf8("MZ\u0090\u0000\u0003")], "a.pdf");
  for (const form of [
    { about },
    { file: program },
    { file: program, about },
    { file: program, about: "{" },
  ])
    expect((await owner.send("POST", "/files", formOf(form))).status).toBe(422);
});

test("the same form sent twice, even at once, keeps one file and tells of it once; another file is another", async () => {
  const talk = await aTalk();
  const sent = { ...talk.ann, ending: "0123456789ABCDEF" };
  const kept = [...(await Promise.all([added(sent), added(sent)])), await added(sent)];
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  await added({ ...talk.ann, ending: "FEDCBA9876543210" });

  const [rows, told] = await talk.db.read(talk.db.rows(files), talk.db.rows(events));
  expect(rows.map(({ scan }) => scan)).toEqual(["clean", "clean"]);
  expect(told.filter(({ type }) => type === "file.added")).toHaveLength(2);
  expect(await stored()).toHaveLength(2);
});
