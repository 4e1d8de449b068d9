interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

interface Operation {
  parameters?: { in: string; name: string }[];
  requestBody?: { content?: { "application/json"?: { schema?: Schema } } };
}

export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface Described {
  method: string;
  /** After `/api/v1`. */
  path: string;
  params: string[];
  hasBody: boolean;
  /** `?ownerId`, `about.id`: what names a record in its query and its body. */
  fields: string[];
}

/** Names that are an id's, wherever they stand. */
const NAMES_A_RECORD = /(^id|Id|assignedTo|assignTo|cursor)$/;
const DEEPEST = 6;

/** Every method of every path, as the API describes itself. */
export function describedIn(api: OpenApi): Described[] {
  return Object.entries(api.paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const body = requestBody?.content?.["application/json"]?.schema;
      const asked = parameters.filter((one) => one.in === "query").map(({ name }) => name);
      return {
        method,
        path: address.replace("/api/v1", ""),
        params: [...address.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
        hasBody: body !== undefined,
        fields: [
          ...asked.filter((name) => NAMES_A_RECORD.test(name)).map((name) => `?${name}`),
          ...new Set(fieldsOf(api, body)),
        ],
      };
    }),
  );
}

function fieldsOf(api: OpenApi, schema: Schema | undefined, at = "", depth = 0): string[] {
  const name = schema?.$ref?.split("/").at(-1);
  const shape = name ? api.components.schemas[name] : schema;
  if (!shape || depth > DEEPEST) return [];

  const either = [shape.oneOf, shape.anyOf, shape.allOf].flatMap((all) => all ?? []);
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, property]) => {
    const here = at ? `${at}.${name}` : name;
    const inside = fieldsOf(api, property, here, depth + 1);
    return NAMES_A_RECORD.test(name) ? [here, ...inside] : inside;
  });
  return [
    ...either.flatMap((one) => fieldsOf(api, one, at, depth + 1)),
    ...fieldsOf(api, shape.items, `${at}[]`, depth + 1),
    ...own,
  ];
}
