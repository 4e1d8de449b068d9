/** Under this name an answer says that it never left the browser: no field has it, so the frame tells it. */
export const UNSENT = "unsent";

/**
 * A form that cannot be sent is answered by the browser itself: as a refusal, with what was filled in, so that
 * its page stays as it is. Without this the router takes the page away, and what was typed with it. It is the
 * router that asks for a URL.
 */
export function answerWhatIsUnsent() {
  const send = window.fetch;
  window.fetch = (input, init) =>
    send(input, init).catch((failure) => {
      if (!(input instanceof URL) || init?.method !== "POST" || !(failure instanceof TypeError))
        throw failure;
      return new Response(encoded(init.body as URLSearchParams), { status: 503 });
    });
}

/** In the encoding of the router's answers: a flat list of values, which name one another by their places. */
function encoded(body: Iterable<[string, FormDataEntryValue]>): string {
  const flat: unknown[] = [];
  const put = (value: unknown): number => {
    const place = flat.push(value) - 1;
    if (Array.isArray(value)) flat[place] = value.map(put);
    else if (value instanceof Object)
      flat[place] = Object.fromEntries(
        Object.entries(value).map(([key, one]) => [`_${put(key)}`, put(one)]),
      );
    return place;
  };
  put({ data: { error: { [UNSENT]: [UNSENT] }, initialValue: filledIn(body) } });
  return JSON.stringify(flat);
}

/** A form's fields by name, those of a list together. */
function filledIn(body: Iterable<[string, FormDataEntryValue]>) {
  const values: Record<string, unknown> = {};
  for (const [name, value] of body) {
    const [list = "", ...places] = name.split("[");
    if (places.length > 0) values[list] = [...((values[list] as unknown[]) ?? []), value];
    else values[name] = value;
  }
  return values;
}
