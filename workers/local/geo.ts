import { z } from "zod";
import type { Place } from "~/domain/consent/rule";
import { localToolsAreOn } from "./switch";

const COOKIE = "closr_dev_geo";

const placeSchema = z.strictObject({
  /** ISO 3166-1 alpha-2; null for a place that nobody knows. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** ISO 3166-2 without the country, such as CA for California. */
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .nullable()
    .default(null),
});

/** Keeps in this browser the country that its next requests come from. */
export async function answerGeo(request: Request): Promise<Response> {
  const place = placeSchema.safeParse(await request.json().catch(() => null));
  if (!place.success)
    return Response.json({ error: 'Say {"country":"DE","region":null}.' }, { status: 422 });

  const { country, region } = place.data;
  const value = country ? [country, region].filter(Boolean).join("-") : "; Max-Age=0";
  return Response.json(place.data, {
    headers: { "Set-Cookie": `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax` },
  });
}

/** The place a request comes from: the platform's word, or locally the one that /dev/geo was given. */
export function placeOf(request: Request, env: object): Place | null {
  if (!localToolsAreOn(env)) return fromPlatform(request);

  const [, country, region] =
    /(?:^|; )closr_dev_geo=([A-Z]{2})(?:-([A-Z0-9]{1,3}))?/.exec(
      request.headers.get("Cookie") ?? "",
    ) ?? [];
  return country ? { country, region: region ?? null } : null;
}

function fromPlatform({ cf }: Request): Place | null {
  const { country, regionCode } = (cf ?? {}) as { country?: string; regionCode?: string };
  return country ? { country, region: regionCode ?? null } : null;
}
