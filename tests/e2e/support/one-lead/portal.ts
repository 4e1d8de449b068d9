import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import type { Somebody } from "./somebody";

const SAMPLE = "tests/fixtures/pf_lead_created.json";

/** A source as the product tells it once, when it is connected. */
export interface Hook {
  url: string;
  secret: string;
}

interface Enquiry {
  person: Somebody;
  /** The name that the portal knows, in one script. */
  name: string;
  listing: string;
  /** Property Finder does not always hand on what was written. */
  message: string | null;
}

/** Property Finder tells of a new lead, signed as it signs. */
export async function portalTells(request: APIRequestContext, hook: Hook, enquiry: Enquiry) {
  const body = JSON.stringify(eventOf(enquiry));
  const signature = createHmac("sha256", hook.secret).update(body).digest("hex");
  return request.post(hook.url, {
    data: Buffer.from(body),
    headers: { "Content-Type": "application/json", "X-Signature": signature },
  });
}

/** The portal's own sample, of another person. */
function eventOf({ person, name, listing, message }: Enquiry) {
  const sample = JSON.parse(readFileSync(SAMPLE, "utf8"));
  const id = randomUUID();
  return {
    ...sample,
    id: `lead-created-${id}`,
    timestamp: new Date().toISOString(),
    entity: { ...sample.entity, id: `lead-${id}` },
    payload: {
      ...sample.payload,
      channel: "email",
      listing: { ...sample.payload.listing, reference: listing },
      message,
      sender: {
        name,
        contacts: [
          { type: "phone", value: person.phone },
          { type: "email", value: person.email },
        ],
      },
    },
  };
}
