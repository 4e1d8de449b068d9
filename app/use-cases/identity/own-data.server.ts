import type { UserId } from "~/lib/ids";
import { toIso } from "~/lib/time";
import { buildPackage, type PackageFile } from "~/services/packages/build-package";
import { cellOf, csvOf } from "~/services/packages/csv";
import { printableHtml } from "~/services/packages/printable";
import { ownPackage, ownPage, ownParts } from "~/words/own-package";
import { say } from "~/words/words";
import type { IdentityCtx } from "./identity-ctx";
import { ownPicture } from "./own-picture.server";

/** What of an account is held under one name. */
export interface OwnPart {
  name: keyof typeof ownParts;
  rows: Record<string, unknown>[];
}

/** Said even where nothing is in them, so that nobody has to wonder, with the words for it. */
const NONE_HELD: Partial<Record<OwnPart["name"], keyof typeof ownPackage>> = {
  marketing: "noNews",
  billing: "noBilling",
};

/**
 * Kept apart from the account: what was said to our news and sent of it, answers in surveys, and what was asked of us.
 */
export interface KeptApart {
  said: readonly object[];
  letters: readonly object[];
  surveys: readonly object[];
  requests: readonly object[];
}

/**
 * Everything that we hold of an account as its controller, part by part: its registration, its marketing and its
 * billing. What only proves who somebody is (hashes, tokens) is left out, and so is everything of a workspace's
 * clients.
 */
export async function ownData(
  ctx: IdentityCtx,
  userId: UserId,
  { said, letters, surveys, requests }: KeptApart,
): Promise<OwnPart[]> {
  const parts: OwnPart[] = [
    ...(await registrationOf(ctx, userId)),
    { name: "marketing", rows: said.map(toldOf) },
    { name: "letters", rows: letters.map(toldOf) },
    { name: "surveys", rows: surveys.map(toldOf) },
    { name: "requests", rows: requests.map(toldOf) },
    // We take no payments: no store holds a bill, an address for one, or a means of payment.
    { name: "billing", rows: [] },
  ];
  return parts.filter(({ name, rows }) => rows.length > 0 || NONE_HELD[name]);
}

async function registrationOf({ db, now }: IdentityCtx, userId: UserId): Promise<OwnPart[]> {
  const [account, seats, signIns, known, acknowledged, choices, former, looks] = await Promise.all([
    db.userById(userId),
    db.workspacesOf(userId),
    db.sessionsOf(userId, now()),
    db.userWithDevices(userId),
    db.acknowledgementsOf(userId),
    db.choicesOf(userId),
    db.endedOf(userId),
    db.looksAt(userId),
  ]);
  return [
    { name: "account", rows: account ? [told(withoutAddress(account))] : [] },
    { name: "workspaces", rows: seats.map(told) },
    {
      name: "signIns",
      rows: signIns.map(({ token: _, id: __, userId: ___, ...row }) => told(row)),
    },
    { name: "knownBrowsers", rows: known && known.devices > 0 ? [{ count: known.devices }] : [] },
    { name: "acknowledgements", rows: acknowledged.map(({ userId: _, ...row }) => told(row)) },
    { name: "cookieChoices", rows: choices.map(({ subjectKey: _, ...row }) => told(row)) },
    {
      name: "formerWorkspaces",
      rows: former.map(({ name, role, endedAt, purgedAt }) =>
        told({ name, role, endedAt, purgedAt }),
      ),
    },
    {
      name: "staffLooks",
      rows: looks.map(({ since, until, ...look }) =>
        told({ ...look, sinceAt: since, untilAt: until }),
      ),
    },
  ];
}

/** Of a picture its file in the package, and not where it is with us. */
const withoutAddress = ({ picture, ...account }: { picture: string | null }) => ({
  ...account,
  picture: picture && PICTURE_FILE,
});
const PICTURE_FILE = "picture.jpg";

const toldOf = (line: object) => told({ ...line });

/** Instants as people and programs read them. */
const told = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const isInstant = /(^a|A)t$/.test(name) && typeof value === "number";
      return [name, isInstant ? toIso(value) : value];
    }),
  );

/**
 * The same as a package: for each part JSON and CSV, a page to read in both languages, and what vouches for each file.
 */
export async function ownDataPackage(ctx: IdentityCtx, userId: UserId, apart: KeptApart) {
  const parts = await ownData(ctx, userId, apart);
  const files = parts.flatMap(({ name, rows }): PackageFile[] => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
    return [
      { path: `controller/${name}.json`, content: JSON.stringify(rows, null, 2) },
      { path: `controller/${name}.csv`, content: csvOf(columns, cells) },
    ];
  });
  const picture = await ownPicture(ctx, userId);
  if (picture) files.push({ path: `controller/${PICTURE_FILE}`, content: picture.body });
  const about = { format: "closr-account-package", version: 1 };
  return buildPackage([{ path: "index.html", content: pageOf(parts) }, ...files], about, ctx.now());
}

const noneHeldIn = ({ name, rows }: OwnPart) => {
  const says = NONE_HELD[name];
  return says && rows.length === 0 ? [says] : [];
};

function pageOf(parts: readonly OwnPart[]): string {
  const partIn = (lang: "en" | "ar") => {
    const t = say(lang, ownPackage);
    const name = say(lang, ownParts);
    const sections = parts.map((part) => ({
      heading: name(part.name),
      paragraphs: noneHeldIn(part).map((none) => t(none)),
      facts: part.rows.flatMap((row) =>
        Object.entries(row).map(([field, value]) => [field, String(value ?? "–")] as const),
      ),
      files: ["json", "csv"].map((kind) => ({
        path: `controller/${part.name}.${kind}`,
        label: `${part.name}.${kind}`,
      })),
    }));
    const rights = { heading: t("rights"), paragraphs: [t("rightsText"), t("processorText")] };
    return { lang, heading: say(lang, ownPage)("title"), sections: [...sections, rights] };
  };
  return printableHtml({
    title: say("en", ownPage)("title"),
    parts: [partIn("en"), partIn("ar")],
  });
}
