import { fold } from "~/lib/fold";
import {
  fieldOf,
  IMPORT_FIELDS,
  IMPORT_KINDS,
  type ImportField,
  type ImportKind,
} from "./import-fields";
import { IMPORT_PRESETS, type ImportPreset } from "./import-presets";

/** The field that each column feeds, by its place; null leaves the column out. */
export type ColumnMapping = (string | null)[];

export interface MappingGuess {
  mapping: ColumnMapping;
  /** The program whose export it looks like. */
  preset: ImportPreset["name"] | null;
  /** Fields that a row needs and no column feeds. */
  missing: string[];
}

/** `firstName`, `First_Name` and `FIRST-NAME ` are one header. */
const headerKey = (header: string): string =>
  fold(header.slice(0, 200)).replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Guesses what each column holds from its header, in English or Arabic: first as the export of a known
 * program, then by the names that each field goes by. A field is fed once, unless it takes many.
 */
export function guessMapping(kind: ImportKind, headers: readonly string[]): MappingGuess {
  const preset = presetOf(kind, headers);
  const taken = new Set<string>();
  const mapping = headers.map((header) => {
    const key = fromPreset(preset, header) ?? bySynonym(kind, header);
    const field = key ? fieldOf(kind, key) : undefined;
    if (!key || !field || (taken.has(key) && !field.many)) return null;
    taken.add(key);
    return key;
  });

  return { mapping, preset: preset?.name ?? null, missing: missingFields(kind, mapping) };
}

/** The fields that a row of this kind cannot do without and that no column feeds. */
export const missingFields = (kind: ImportKind, mapping: ColumnMapping): string[] =>
  Object.entries<ImportField>(IMPORT_FIELDS[kind])
    .filter(([key, { required }]) => required && !mapping.includes(key))
    .map(([key]) => key);

/** The kind whose fields the headers feed best; null when hardly any header is known. */
export function guessKind(headers: readonly string[]): ImportKind | null {
  const scored = IMPORT_KINDS.map((kind) => {
    const { mapping, missing } = guessMapping(kind, headers);
    const fed = mapping.filter((key) => key !== null).length;
    return { kind, score: missing.length > 0 ? 0 : fed + telling(kind, mapping) };
  });
  const best = scored.toSorted((one, other) => other.score - one.score)[0];

  return best && best.score >= Math.min(2, headers.length) ? best.kind : null;
}

/** Fields that say what a file is about weigh more than a name or a phone, which many kinds have. */
function telling(kind: ImportKind, mapping: ColumnMapping): number {
  const telltale: Record<ImportKind, string[]> = {
    contacts: ["email", "phone", "firstName"],
    accounts: ["sector", "revenue", "employees", "parent"],
    deals: ["stage", "value", "closedOn"],
    leads: ["message", "listingRef", "channel"],
    agents: ["manager", "team"],
  };

  return telltale[kind].filter((key) => mapping.includes(key)).length;
}

function presetOf(kind: ImportKind, headers: readonly string[]): ImportPreset | null {
  const present = (preset: ImportPreset) =>
    Object.keys(preset.headers).filter((header) => headers.includes(header)).length /
    Object.keys(preset.headers).length;
  const best = IMPORT_PRESETS.filter((preset) => preset.kind === kind)
    .map((preset) => ({ preset, share: present(preset) }))
    .toSorted((one, other) => other.share - one.share)[0];

  return best && best.share >= 0.6 ? best.preset : null;
}

const fromPreset = (preset: ImportPreset | null, header: string) =>
  preset && Object.hasOwn(preset.headers, header) ? (preset.headers[header] ?? "") : undefined;

function bySynonym(kind: ImportKind, header: string): string | undefined {
  const wanted = headerKey(header);
  const fields = Object.entries<ImportField>(IMPORT_FIELDS[kind]);

  return fields.find(
    ([, { headers }]) => wanted !== "" && headers.some((one) => headerKey(one) === wanted),
  )?.[0];
}
