import { normaliseEmail } from "~/lib/email";
import { fold } from "~/lib/fold";
import { withLatinDigits, withoutInvisible } from "~/lib/invisible";
import type { Money } from "~/lib/money";
import { parseMoney } from "~/lib/parse-money";
import { type TextFault, textFault } from "~/lib/readable-text";
import type { PlainDate } from "~/lib/zoned-time";
import { type Phone, readPhone } from "../contacts/phone";
import { LONGEST_NAME } from "../texts";
import { type DateOrder, readDate } from "./date-order";
import type { ColumnMapping } from "./guess-mapping";
import { type FieldType, fieldOf, type ImportKind } from "./import-fields";
import { outcomeOfStage, type StageOutcome } from "./import-stages";

type RowErrorCode =
  | "required"
  | "not-a-date"
  | "not-an-amount"
  | "not-a-count"
  | "not-an-email"
  | "too-long"
  | TextFault
  | "too-many-columns"
  | "no-name-phone-or-email"
  | "won-without-value"
  | "won-without-close-date";
type RowWarningCode = "phone-kept-as-text";

/** What is wrong with a row, for the error file: the column's header and a code, never the cell. */
interface RowFault<Code extends string = RowErrorCode> {
  /** Null: about the row as a whole. */
  column: string | null;
  code: Code;
}

/** A phone as it was written; without a number when it could not be read. */
interface ImportedPhone {
  raw: string;
  e164: string | null;
}

/** A row's values, by field. What the row leaves empty is missing. */
export interface RowValues {
  texts: Record<string, string>;
  dates: Record<string, PlainDate>;
  money: Record<string, Money>;
  counts: Record<string, number>;
  tags: string[];
  phones: ImportedPhone[];
  emails: string[];
  /** Of the person that the row names: each script where it belongs. */
  nameEn: string | null;
  nameAr: string | null;
  /** Of a deal. */
  outcome: StageOutcome | null;
}

export type RowReading =
  | { ok: true; row: number; key: string; values: RowValues; warnings: RowFault<RowWarningCode>[] }
  | { ok: false; row: number; errors: RowFault[] };

export interface RowRules {
  kind: ImportKind;
  headers: readonly string[];
  mapping: ColumnMapping;
  /** By the column's place, as the plan has them. */
  dateOrders: Readonly<Record<number, DateOrder>>;
  /** ISO 4217, meant where a cell names none. */
  currency: string;
  /** ISO 3166, for phones without a prefix. */
  country: string;
  /** Of the whole file, in hex: rows without an id of their own are known by it and their number. */
  fileHash: string;
}

const MAX_CELL = 500;
const MAX_LONG_CELL = 20_000;

/** What stands in front of a cell so that a spreadsheet does not run it; it is no part of the value. */
const GUARD = /^'(?=[=+\-@\t\r\n＝＋－＠])/;
const QUOTED_FORMULA = /^="([^"]*)"$/;

/** A cell without invisible marks, outer blanks, and the guard against formulas. */
export function cleanCell(cell: string): string {
  const text = withoutInvisible(cell).trim().replace(GUARD, "");

  return (QUOTED_FORMULA.exec(text)?.[1] ?? text).trim();
}

interface Draft {
  values: RowValues;
  errors: RowFault[];
  warnings: RowFault<RowWarningCode>[];
}

/**
 * Reads one row into values, or into what is wrong with it: every fault at once. A phone that cannot be read
 * is kept as text with a warning; it never refuses a row.
 * @param row counted from one below the headers.
 */
export function readRow(rules: RowRules, cells: readonly string[], row: number): RowReading {
  const draft: Draft = { values: emptyValues(), errors: [], warnings: [] };
  if (cells.slice(rules.headers.length).some((cell) => cell.trim() !== "")) {
    draft.errors.push({ column: null, code: "too-many-columns" });
  }
  const inRow = { ...rules, currency: currencyOf(rules, cells) };
  rules.mapping.forEach((key, index) => {
    const cell = cleanCell(cells[index] ?? "");
    if (key) readCell(inRow, draft, { key, index, cell });
  });
  finishNames(draft.values);
  checkKind(rules, draft);
  if (draft.errors.length > 0) return { ok: false, row, errors: draft.errors };

  return {
    ok: true,
    row,
    key: keyOfRow(rules, draft.values, row),
    values: draft.values,
    warnings: draft.warnings,
  };
}

/** A row's own currency, where a column has it as an ISO code. */
function currencyOf({ mapping, currency }: RowRules, cells: readonly string[]): string {
  const own = cleanCell(cells[mapping.indexOf("currency")] ?? "").toUpperCase();

  return /^[A-Z]{3}$/.test(own) ? own : currency;
}

const emptyValues = (): RowValues => ({
  texts: {},
  dates: {},
  money: {},
  counts: {},
  tags: [],
  phones: [],
  emails: [],
  nameEn: null,
  nameAr: null,
  outcome: null,
});

interface Cell {
  key: string;
  index: number;
  cell: string;
}

function readCell(rules: RowRules, draft: Draft, at: Cell): void {
  const field = fieldOf(rules.kind, at.key);
  if (!field) return;

  const column = rules.headers[at.index] ?? "";
  const fault =
    at.cell === ""
      ? emptyFault(field.required)
      : (cellFault(field.type, at.cell) ?? READERS[field.type](rules, draft, at));
  if (fault === "phone-kept-as-text") draft.warnings.push({ column, code: fault });
  else if (fault) draft.errors.push({ column, code: fault });
}

/** What no cell may hold, whatever its field; lists of phones and e-mails have a cell's length as well. */
function cellFault(type: FieldType, cell: string): RowErrorCode | null {
  if (type !== "long-text" && cell.length > MAX_CELL) return "too-long";
  return textFault(cell);
}

const emptyFault = (required: true | undefined) => (required ? "required" : null);

type Reader = (rules: RowRules, draft: Draft, at: Cell) => RowErrorCode | RowWarningCode | null;

const textReader =
  (max: number): Reader =>
  (_, { values }, { key, cell }) => {
    values.texts[key] = cell;
    return cell.length > max ? "too-long" : null;
  };

const READERS: Record<FieldType, Reader> = {
  text: textReader(MAX_CELL),
  name: textReader(LONGEST_NAME),
  agent: textReader(LONGEST_NAME),
  "long-text": textReader(MAX_LONG_CELL),
  phone: readPhones,
  email: readEmails,
  date: readDateCell,
  money: readMoneyCell,
  count: readCountCell,
  stage: (_, { values }, { key, cell }) => {
    values.texts[key] = cell;
    values.outcome = outcomeOfStage(cell);
    return cell.length > 200 ? "too-long" : null;
  },
  tags: (_, { values }, { cell }) => {
    values.tags = cell
      .split(/[;,|]|\s:::\s/)
      .map((tag) => tag.trim())
      .filter(Boolean)
      .slice(0, 50);
    return null;
  },
};

function readPhones(rules: RowRules, { values }: Draft, { cell }: Cell) {
  const { phones, raw } = readPhone(cell, rules.country);
  const read = phones.length > 0 ? phones.map(({ raw, e164 }: Phone) => ({ raw, e164 })) : [];
  values.phones.push(...(read.length > 0 ? read : [{ raw, e164: null }]));

  return read.length > 0 ? null : ("phone-kept-as-text" as const);
}

function readEmails(_: RowRules, { values }: Draft, { cell }: Cell) {
  const parts = cell
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const emails = parts.map(normaliseEmail);
  if (emails.some((email) => email === null)) return "not-an-email" as const;

  for (const email of emails)
    if (email && !values.emails.includes(email)) values.emails.push(email);
  return null;
}

function readDateCell(rules: RowRules, { values }: Draft, { key, index, cell }: Cell) {
  const date = readDate(cell, rules.dateOrders[index] ?? "dmy");
  if (!date) return "not-a-date" as const;

  values.dates[key] = date;
  return null;
}

function readMoneyCell(rules: RowRules, { values }: Draft, { key, cell }: Cell) {
  const reading = parseMoney(cell, rules.currency);
  if (!reading || reading.toMinor !== null) return "not-an-amount" as const;

  values.money[key] = { amountMinor: reading.amountMinor, currency: reading.currency };
  return null;
}

function readCountCell(_: RowRules, { values }: Draft, { key, cell }: Cell) {
  const plain = withLatinDigits(cell).replace(/[,\s]/g, "");
  if (!/^\d{1,12}$/.test(plain)) return "not-a-count" as const;

  values.counts[key] = Number(plain);
  return null;
}

const ARABIC = /\p{Script=Arabic}/u;

/** A name goes where its script belongs; first and last names are one. */
function finishNames(values: RowValues): void {
  const { firstName, lastName, name, contactName, nameAr } = values.texts;
  const whole = name ?? contactName ?? [firstName, lastName].filter(Boolean).join(" ");
  const isArabic = ARABIC.test(whole);
  values.nameEn = isArabic ? null : whole || null;
  values.nameAr = nameAr ?? (isArabic ? whole : null);
}

function checkKind(rules: RowRules, draft: Draft): void {
  for (const key of requiredWithout(rules)) draft.errors.push({ column: key, code: "required" });
  const { values } = draft;
  if (isTooLong(draft)) draft.errors.push({ column: null, code: "too-long" });
  const isPerson = rules.kind === "contacts" || rules.kind === "leads";
  const isNobody =
    !values.nameEn && !values.nameAr && values.emails.length + values.phones.length === 0;
  if (isPerson && isNobody) draft.errors.push({ column: null, code: "no-name-phone-or-email" });
  if (rules.kind === "deals" && values.outcome === "won") checkWon(rules, draft);
}

/** A first and a last name may each have the length of a whole one. */
const isTooLong = ({ values: { nameEn, nameAr }, errors }: Draft) =>
  errors.length === 0 && Math.max(nameEn?.length ?? 0, nameAr?.length ?? 0) > LONGEST_NAME;

/** Fields that every row needs and no column feeds. */
const requiredWithout = ({ kind, mapping }: RowRules) =>
  kind === "contacts" || kind === "leads"
    ? []
    : REQUIRED[kind].filter((key) => !mapping.includes(key));

const REQUIRED = { accounts: ["name"], deals: ["stage"], agents: ["agent"] } as const;

function checkWon(rules: RowRules, { values, errors }: Draft): void {
  const headerOf = (key: string) => rules.headers[rules.mapping.indexOf(key)] ?? null;
  if ((values.money.value?.amountMinor ?? 0) <= 0) {
    errors.push({ column: headerOf("value"), code: "won-without-value" });
  }
  if (!values.dates.closedOn) {
    errors.push({ column: headerOf("closedOn"), code: "won-without-close-date" });
  }
}

/**
 * What makes a row the same row in a second import: its own id, else the name of an account or agent, else
 * the file and its place in it. Never a person's name.
 */
function keyOfRow({ kind, fileHash }: RowRules, { texts }: RowValues, row: number): string {
  if (texts.externalId) return `${kind}:id:${texts.externalId}`;
  if (kind === "accounts") return `accounts:name:${fold(texts.name ?? "")}`;
  if (kind === "agents") return `agents:name:${fold(texts.agent ?? "")}`;

  return `${kind}:row:${fileHash}:${row}`;
}

/** How a deal is called: as the file says, else by its product and account. */
export function dealTitle({ texts }: RowValues): string {
  const parts = [texts.product, texts.account ?? texts.contactName].filter(Boolean);

  return texts.title ?? (parts.join(" · ") || (texts.externalId ?? ""));
}
