import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { trustTenantId, trustUserId } from "~/lib/ids";
import { makePortrait } from "~/services/portraits/make-portrait";
import { readZip } from "../../../scripts/verify-package.mjs";
import { LAYLA, somebodySignedUp } from "../../../tests/support/identity";
import { CANARY, holdsText } from "../../../tests/support/pictures";
import { pngOf, quarters, withExif } from "../../../tests/support/portraits";
import { ownDataPackage } from "./own-data.server";
import { pictureAt, removePicture, setPicture } from "./own-picture.server";

let photo: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const drawn = await makePortrait(await pngOf(64, 64, quarters(64, 64)));
  if (!drawn.ok) throw new Error(drawn.reason);
  photo = withExif(drawn.value);
});

async function layla() {
  const { ctx } = await somebodySignedUp();
  const user = await ctx.db.userByEmail(LAYLA.email);
  const userId = trustUserId(user?.id ?? "");
  const set = async () => {
    const made = await setPicture(ctx, userId, photo);
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  };
  const kept = async () => (await env.FILES.list({ prefix: "pictures/" })).objects;
  return { ctx, userId, set, kept };
}

/** Somebody else, and where they work. */
async function another(
  { ctx }: Pick<Awaited<ReturnType<typeof layla>>, "ctx">,
  id: string,
  tenantId: string,
) {
  const userId = trustUserId(id);
  const at = ctx.now();
  const times = { createdAt: at, updatedAt: at };
  await ctx.db.commit(
    ctx.db.addUser({ id, name: id, email: `${id}@else.example`, emailVerified: true, ...times }),
    ctx.db.addMembership(trustTenantId(tenantId), {
      ...{ id: `mb_${id}`, userId, role: "agent", createdAt: at },
    }),
  );
  return userId;
}

const placeOf = async () =>
  (await env.DB.prepare("select tenant_id from memberships").first<string>("tenant_id")) ?? "";

test("[P13] what is kept of a photograph with its place is a portrait without it, under a key of its own", async () => {
  const { ctx, userId, set, kept } = await layla();
  expect(holdsText(photo, CANARY)).toBe(true);
  const token = await set();
  expect(token).toMatch(/^[\w-]{43}$/);
  const [object, ...others] = await kept();
  expect(others).toEqual([]);
  const bytes = new Uint8Array(
    (await (await env.FILES.get(object?.key ?? ""))?.arrayBuffer()) ?? new ArrayBuffer(),
  );
  expect(holdsText(bytes, CANARY) || holdsText(bytes, "Exif")).toBe(false);
  const seen = await pictureAt(ctx, userId, token);
  expect(seen && new Uint8Array(await seen.arrayBuffer())).toEqual(bytes);
});

test("[P13] another picture takes the place of the first, whose address leads nowhere", async () => {
  const { ctx, userId, set, kept } = await layla();
  const [first, second] = [await set(), await set()];
  expect(await pictureAt(ctx, userId, first)).toBeNull();
  expect(await pictureAt(ctx, userId, second)).not.toBeNull();
  expect(await kept()).toHaveLength(1);
});

test("[P13] removed, the address leads nowhere and the object is gone, and once more does no harm", async () => {
  const { ctx, userId, set, kept } = await layla();
  const token = await set();
  await removePicture(ctx, userId);
  await removePicture(ctx, userId);
  expect(await pictureAt(ctx, userId, token)).toBeNull();
  expect(await kept()).toEqual([]);
  expect((await ctx.db.userById(userId))?.picture).toBeNull();
});

test("[P13][P89] whoever works in a workspace with somebody sees their picture; of another workspace nobody does", async () => {
  const person = await layla();
  const token = await person.set();
  const colleague = await another(person, "us_colleague", await placeOf());
  const stranger = await another(person, "us_stranger", "ws_other");
  expect(await pictureAt(person.ctx, colleague, token)).not.toBeNull();
  expect(await pictureAt(person.ctx, stranger, token)).toBeNull();
  expect(await pictureAt(person.ctx, colleague, `${token}x`)).toBeNull();
  expect(await pictureAt(person.ctx, colleague, "")).toBeNull();
});

test("[P13] what is no picture changes nothing", async () => {
  const { ctx, userId, set } = await layla();
  const token = await set();
  const refused = await setPicture(ctx, userId, photo.slice(0, 100));
  expect(refused).toEqual({ ok: false, reason: "picture-broken" });
  expect(await pictureAt(ctx, userId, token)).not.toBeNull();
});

test("[P13][P96] one's own package holds the picture, and not its address", async () => {
  const { ctx, userId, set } = await layla();
  const packed = async () => {
    const body = await ownDataPackage(ctx, userId, {
      said: [],
      letters: [],
      surveys: [],
      requests: [],
    });
    return readZip(Buffer.from(new Uint8Array(await new Response(body).arrayBuffer())));
  };
  const nameOf = ({ name }: { name: string }) => name;
  expect((await packed()).map(nameOf)).not.toContain("controller/picture.jpg");

  const token = await set();
  const files = await packed();
  const picture = files.find(({ name }) => name === "controller/picture.jpg");
  const kept = await pictureAt(ctx, userId, token);
  expect(new Uint8Array(picture?.read() ?? [])).toEqual(
    new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer()),
  );
  expect(files.map(({ read }) => read().toString()).join()).not.toContain(token);
});
