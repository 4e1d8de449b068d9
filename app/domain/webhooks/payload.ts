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

/** The deal that a body tells of, or tells of something for; none where it tells of neither. */
export const dealIn = (body: string): string | null => JSON.parse(body).data.dealId ?? null;

/** The body of a webhook whose person was withheld while it waited: ids alone. */
export const withoutFields = (body: string) => without(body, PAYLOAD_FIELDS);

/** The same of a deal whose party was. */
export const withoutTitle = (body: string) => without(body, ["title"]);

function without(body: string, fields: readonly string[]) {
  const { data, ...rest } = JSON.parse(body);
  const left = Object.entries(data).filter(([field]) => !fields.includes(field));
  return JSON.stringify({ ...rest, data: Object.fromEntries(left) });
}
