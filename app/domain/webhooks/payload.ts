import type { EpochMs } from "~/lib/time";

/** The fields that an endpoint may be allowed besides ids, by kind of record. Everything else stays here. */
export const PAYLOAD_FIELDS = [
  "nameEn",
  "nameAr",
  "phones",
  "emails",
  "preferredLanguage",
  "status",
  "channel",
  "source",
  "listingRef",
  "stageId",
  "pipelineId",
  "valueMinor",
  "currency",
  "title",
  "ownerId",
  "dueAt",
] as const;

interface Told {
  type: string;
  at: EpochMs;
  object: { kind: string; id: string };
  about: Record<string, string | null>;
  /** The record as it stands; undefined when it is gone. */
  record?: Readonly<Record<string, unknown>>;
  /** What the recipient is asked to do, where it is about somebody's right. */
  request?: object | undefined;
  /** The uses that the person had stopped, where it tells of that. */
  uses?: unknown;
}

/**
 * The body of a webhook: thin, with ids alone, and those fields of the record that the endpoint was
 * allowed. Nothing that is not on both lists can leave.
 */
export function payloadOf(
  { type, at, object, about, record = {}, request, uses }: Told,
  allowed: readonly string[],
) {
  const fields = PAYLOAD_FIELDS.filter((field) => allowed.includes(field) && field in record);
  const ids = Object.entries(about).filter(([, id]) => id !== null);
  return JSON.stringify({
    type,
    timestamp: new Date(at).toISOString(),
    data: {
      object: object.kind,
      id: object.id,
      ...Object.fromEntries(ids),
      ...Object.fromEntries(fields.map((field) => [field, record[field]])),
      ...(uses !== undefined && { uses }),
      ...(request && { request }),
    },
  });
}

/** The body of a webhook whose person was withheld while it waited: ids alone. */
export function withoutFields(body: string) {
  const { data, ...rest } = JSON.parse(body);
  const isId = ([field]: [string, unknown]) => !PAYLOAD_FIELDS.some((one) => one === field);
  return JSON.stringify({ ...rest, data: Object.fromEntries(Object.entries(data).filter(isId)) });
}
