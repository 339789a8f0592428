import fc from "fast-check";

/** A JSON value that may be changed; documents are edited as they would be by hand. */
export type Json = { [key: string]: unknown };

/** One operation of a made-up document, with what an edit may change. */
export interface Resource {
  /** Unlike that of any other, so that no two shapes are the same. */
  readonly id: string;
  /** How many more fields of no interest it has. */
  readonly fields: number;
  /** Whether its bodies are written in place or in `components`. */
  readonly named: boolean;
  readonly required: boolean;
}

const resource = (id: string): fc.Arbitrary<Resource> =>
  fc.record({
    id: fc.constant(id),
    fields: fc.integer({ min: 0, max: 3 }),
    named: fc.boolean(),
    required: fc.boolean(),
  });

/** From two to five resources. */
export const resources: fc.Arbitrary<readonly Resource[]> = fc
  .integer({ min: 2, max: 5 })
  .chain((count) =>
    fc.tuple(...["Beds", "Carts", "Doors", "Engines", "Ferries"].slice(0, count).map(resource)),
  );

const scalar = { text: "string", count: "integer", ratio: "number", flag: "boolean" } as const;
const names = Object.keys(scalar);

/** What every body has, so that every edit finds what it changes. */
function body({ id, fields, required }: Resource, way: string): Json {
  const more = names
    .slice(0, fields)
    .map((name): [string, Json] => [`${name}${id}`, { type: scalar[name as keyof typeof scalar] }]);
  const properties: Json = {
    [`only${way}${id}`]: { type: "boolean" },
    label: { type: "string", minLength: 2, maxLength: 40 },
    amount: { type: "integer", minimum: 1, maximum: 9 },
    state: { type: "string", enum: ["new", "old"] },
    tags: { type: "array", maxItems: 5, items: { type: "string" } },
    note: { type: ["string", "null"] },
    ...Object.fromEntries(more),
  };
  return { type: "object", required: ["label", ...(required ? ["amount"] : [])], properties };
}

/** The places of a document that edits are about. */
export interface Editable {
  readonly document: Json;
  readonly operation: Json;
  readonly request: Json;
  readonly response: Json;
}

/** An OpenAPI document of these resources, and the places of the one with this index. */
export function documentOf(all: readonly Resource[], at: number): Editable {
  const schemas: Json = {};
  const paths: Json = {};
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Made up", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths,
    components: {
      schemas,
      securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } },
    },
  };
  const edited: { operation: Json; request: Json; response: Json }[] = [];
  for (const one of all) {
    const [request, response] = [body(one, "Sent"), body(one, "Received")];
    const content = (name: string, schema: Json): Json => {
      if (one.named) schemas[name] = schema;
      const used = one.named ? { $ref: `#/components/schemas/${name}` } : schema;
      return { "application/json": { schema: used } };
    };
    const operation: Json = {
      operationId: `put${one.id}`,
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "limit", in: "query", schema: { type: "integer" } },
        { name: "X-Trace", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: content(`${one.id}Sent`, request) },
      responses: {
        "200": { description: "Done", content: content(`${one.id}Received`, response) },
        "404": { description: "Nothing there" },
      },
    };
    paths[`/${one.id.toLowerCase()}/{id}`] = { put: operation };
    edited.push({ operation, request, response });
  }
  const [found] = edited.slice(at);
  if (found === undefined) throw new Error(`there is no resource ${at}`);
  return { document, ...found };
}
