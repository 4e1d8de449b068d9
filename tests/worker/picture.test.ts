import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { makePortrait } from "~/services/portraits/make-portrait";
import { get, post } from "../support/browser";
import { cookiesOfOwner, OWNERS_HOME } from "../support/owner";
import { CANARY, holdsText } from "../support/pictures";
import { pngHead, pngOf, quarters, withExif } from "../support/portraits";

const PAGE = "/me/picture";
let photo: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const drawn = await makePortrait(await pngOf(64, 64, quarters(64, 64)));
  if (!drawn.ok) throw new Error(drawn.reason);
  photo = withExif(drawn.value);
});

const formWith = (file: Uint8Array<ArrayBuffer>, name = "me.jpg") => {
  const form = new FormData();
  form.set("picture", new File([file], name, { type: "image/jpeg" }));
  form.set("do", "set");
  return form;
};

const addressOn = async (page: string, Cookie: string) =>
  /src="(\/me\/pictures\/[\w-]{43})"/.exec(await (await get(page, { Cookie })).text())?.[1] ?? "";

async function withPicture(workspace?: string) {
  const Cookie = await cookiesOfOwner(workspace);
  expect((await post(PAGE, formWith(photo), { Cookie })).status).toBe(303);
  return { Cookie, address: await addressOn(PAGE, Cookie) };
}

test("[P13] a JPEG with its place is served without it, to be kept by no browser and by no proxy", async () => {
  expect(holdsText(photo, CANARY)).toBe(true);
  const { Cookie, address } = await withPicture();
  const served = await get(address, { Cookie });
  expect(served.status).toBe(200);
  expect(Object.fromEntries(served.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  });
  const bytes = new Uint8Array(await served.arrayBuffer());
  for (const word of [CANARY, "Exif", "GPS", "ICC"]) expect(holdsText(bytes, word)).toBe(false);
});

test("[P13] it stands in the frame of every page, on one's own and in the list of members", async () => {
  const { Cookie, address } = await withPicture();
  for (const page of ["/me", `${OWNERS_HOME}/today`, `${OWNERS_HOME}/settings/members`])
    expect(await addressOn(page, Cookie), page).toBe(address);
});

test("[P13] removed, the old address is not found at once and the object is gone", async () => {
  const { Cookie, address } = await withPicture();
  expect((await env.FILES.list({ prefix: "pictures/" })).objects).toHaveLength(1);
  expect((await post(PAGE, { do: "remove" }, { Cookie })).status).toBe(303);
  expect((await get(address, { Cookie })).status).toBe(404);
  expect((await env.FILES.list({ prefix: "pictures/" })).objects).toEqual([]);
  const html = await (await get(PAGE, { Cookie })).text();
  expect(html).not.toContain("/me/pictures/");
  expect(html).toMatch(/class="av large"[^>]*>HM</);
});

test("[P13][P89] strangers sign in first, and whoever works elsewhere finds nothing", async () => {
  const { address } = await withPicture();
  const elsewhere = await cookiesOfOwner("Palm Court Homes");
  expect((await get(address, { Cookie: elsewhere })).status).toBe(404);
  const stranger = await get(address);
  expect([stranger.status, stranger.headers.get("Location")]).toEqual([
    302,
    expect.stringMatching(/^\/sign-in/),
  ]);
});

test.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
  ["cut short", () => photo.slice(0, 300), "cannot be read"],
  ["that is a page", () => new TextEncoder().encode("<script>1</script>"), "neither a JPEG"],
  ["of 40 megapixels and more", () => pngHead(8_000, 5_001), "more than 40 megapixels"],
  ["above 5 MB", () => new Uint8Array(5 * 1024 * 1024 + 1), "larger than 5 MB"],
  ["of no bytes", () => new Uint8Array(), "neither a JPEG"],
])("[P13] a file %s is refused, and the field is named", async (_, file, says) => {
  const Cookie = await cookiesOfOwner();
  const answer = await post(PAGE, formWith(file()), { Cookie });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toMatch(/<input[^>]*name="picture"[^>]*aria-invalid="true"/);
  expect(html).toContain(says);
});
