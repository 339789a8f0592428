import type { JsonObject } from "../../generator/ir/index.js";

/** Gives the text that stands at a place of a document; each place asks once, by a name of its own. */
export type TextAt = (place: string) => string;

const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const ref = (name: string): JsonObject => ({
  $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
});

/** An object whose members keep any name, `__proto__` included. */
const members = (...entries: readonly (readonly [string, JsonObject])[]): JsonObject =>
  Object.fromEntries(entries);

const unbraced = (text: string): string => text.replaceAll(/[{}]/gu, "");

/**
 * A document with a text of somebody else in every place that can reach code. What has a meaning there
 * is left out: the braces of a path, and the star that makes a range of a media type.
 */
export function documentWith(text: TextAt): JsonObject {
  const component = text("component");
  const property = text("property");
  const scheme = text("scheme");
  const kind = {
    type: "string",
    enum: [text("enum a"), text("enum b")],
    "x-enum-varnames": [text("enum name a"), text("enum name b")],
    "x-enum-descriptions": [text("enum text a"), text("enum text b")],
    format: text("format"),
    contentMediaType: text("content type"),
    default: text("default"),
    description: text("enum description"),
  };
  const thing = {
    type: "object",
    title: text("schema title"),
    description: text("schema description"),
    required: [property],
    properties: members(
      [
        property,
        { type: "string", description: text("property description"), example: text("example") },
      ],
      [text("property of any"), {}],
      [text("property of kind"), kind],
      [text("property of constant"), { const: text("constant") }],
      [
        text("property of values"),
        { enum: [{ [text("enum member")]: text("enum value") }, 1, null] },
      ],
    ),
  };
  return {
    openapi: "3.1.0",
    info: {
      title: text("title"),
      version: text("version"),
      description: text("info description"),
      summary: text("info summary"),
      termsOfService: text("terms"),
      contact: { name: text("contact"), url: text("contact url"), email: text("contact email") },
      license: { name: text("license"), identifier: text("license identifier") },
    },
    externalDocs: { url: text("docs url"), description: text("docs description") },
    webhooks: members([
      text("webhook"),
      { post: { responses: { "204": { description: "done" } } } },
    ]),
    servers: [
      {
        url: `https://a.example/${unbraced(text("server"))}`,
        description: text("server description"),
      },
      {
        url: `https://{${unbraced(text("variable"))}}.example`,
        variables: {
          [unbraced(text("variable"))]: {
            default: text("variable default"),
            description: text("variable description"),
          },
        },
      },
    ],
    tags: [{ name: text("tag"), description: text("tag description") }],
    security: [{ [scheme]: [text("scope")] }],
    paths: {
      [`/a/${unbraced(text("path"))}`]: {
        get: {
          operationId: text("operation"),
          summary: text("summary"),
          description: text("description"),
          tags: [text("operation tag")],
          parameters: ["query", "header", "cookie"].map((place) => ({
            name: text(`${place} name`),
            in: place,
            description: text(`${place} description`),
            schema: { type: "string", default: text(`${place} default`) },
          })),
          responses: {
            "200": {
              description: text("response"),
              content: {
                "application/json": {
                  schema: ref(component),
                  examples: members([
                    text("example name"),
                    { summary: text("example summary"), value: { a: text("example value") } },
                  ]),
                },
              },
              links: members([
                text("link"),
                { operationId: text("second operation"), description: text("link description") },
              ]),
            },
            "4XX": {
              description: text("failure"),
              content: {
                [`application/x-${text("media").replaceAll("*", "-")}`]: {
                  schema: { type: "string" },
                },
              },
            },
          },
        },
        post: {
          operationId: text("second operation"),
          deprecated: true,
          externalDocs: { url: text("operation docs"), description: text("operation docs text") },
          requestBody: { required: true, description: text("body"), content: json(ref(component)) },
          responses: { "204": { description: text("nothing") } },
        },
      },
    },
    components: {
      schemas: {
        [component]: thing,
        [text("other component")]: { type: "array", items: ref(component) },
      },
      securitySchemes: {
        [scheme]: {
          type: "apiKey",
          in: "header",
          name: text("key"),
          description: text("scheme description"),
        },
        oauth: {
          type: "oauth2",
          flows: {
            clientCredentials: {
              tokenUrl: `https://a.example/${text("token url")}`,
              scopes: { [text("oauth scope")]: text("oauth scope description") },
            },
          },
        },
      },
    },
  };
}

/** The same for an endpoint page; its grammar leaves less free. */
export function pageWith(text: TextAt): string {
  const line = (place: string): string => text(place).replaceAll(/[\r\n\u2028\u2029`]/gu, " ");
  const value = (place: string): string => JSON.stringify(text(place));
  return `# ${line("title")}

${line("description")}

Endpoint: POST /v1/things
Version: ${line("version")}
Security: key${line("security").replaceAll(/[,\s]/gu, "")}

## Request fields (application/json):

  - \`first\` (string, required) ${line("field description")}
    Enum: ${value("enum a")}, ${value("enum b")}

  - \`second\` (string)
    Example: ${value("example")}


## Response 200 fields (application/json):

  - \`id\` (string, required)
    ${line("second description")}
`;
}
