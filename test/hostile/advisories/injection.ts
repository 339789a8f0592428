import type { JsonObject, JsonValue } from "../../../generator/ir/index.js";
import { canary } from "../payloads.js";

/** An advisory of another generator, and a document of ours that does the same to us. */
export interface Advisory {
  readonly ids: readonly string[];
  /** Which text got where. */
  readonly about: string;
  readonly document: JsonObject;
}

interface Parts {
  readonly schema?: JsonObject;
  readonly operation?: JsonObject;
  readonly path?: string;
  readonly components?: JsonObject;
  readonly root?: JsonObject;
}

const single = `a'+(${canary(1)})+'b`;
const double = `a"+(${canary(2)})+"b`;
const tick = `a\`+(${canary(3)})+\`b`;
const hole = `a\${${canary(4)}}b`;
const commentEnd = `a */ ${canary(5)} /* b`;
const lineEnd = `a\n${canary(6)}\u2028${canary(7)}\u2029${canary(8)}\r${canary(9)}`;
const number = `0);${canary(10)};(0`;
const every = [single, double, tick, hole, commentEnd, lineEnd];

function document({
  schema = {},
  operation = {},
  path = "/things",
  components = {},
  root = {},
}: Parts): JsonObject {
  const body: JsonObject = {
    content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
  };
  const post: JsonObject = {
    operationId: "makeThing",
    requestBody: { required: true, ...body },
    responses: { "200": { description: "done", ...body } },
    ...operation,
  };
  const thing: JsonObject = {
    type: "object",
    properties: { field: { type: "string" } },
    ...schema,
  };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    ...root,
    paths: { [path]: { post } },
    components: { schemas: { Thing: thing }, ...components },
  };
}

/** A member for each of the ways out, called after its number. */
const fields = (make: (text: string) => JsonValue): JsonObject => ({
  properties: Object.fromEntries(every.map((text, index) => [`field${index}`, make(text)])),
});

const parameters = (names: readonly string[], place: string): JsonObject => ({
  parameters: names.map((name) => ({
    name,
    in: place,
    required: place === "path",
    schema: { type: "string" },
  })),
});

export const advisories: readonly Advisory[] = [
  {
    ids: ["GHSA-cxq5-97v7-87j8", "GHSA-fg9p-mrxr-hvq7", "GHSA-6mr6-jvcr-2f25"],
    about: "names of properties, of parameters and of headers as computed keys",
    document: document({
      schema: {
        properties: Object.fromEntries(
          [...every, `x']: 0, [(${canary(11)})]: 0, 'y`].map((name) => [name, { type: "string" }]),
        ),
      },
      operation: {
        ...parameters([...every, `x']: 0, [(${canary(12)})]: 0, 'y`], "query"),
        responses: {
          "200": {
            description: "done",
            headers: Object.fromEntries(
              [single, tick, `x']: 0, [(${canary(13)})]: 0, 'y`].map((name) => [
                name,
                { schema: { type: "string" } },
              ]),
            ),
          },
        },
      },
    }),
  },
  {
    ids: ["CVE-2026-22785", "GHSA-mwr6-3gp8-9jmj"],
    about: "the summary of an operation in a string literal",
    document: document({ operation: { summary: every.join(" ") } }),
  },
  {
    ids: ["CVE-2026-23947", "GHSA-h526-wf6g-67jv", "CVE-2026-25141", "GHSA-gch2-phqh-fg9q"],
    about: "descriptions of enum values in source and in comments",
    document: document({
      schema: fields((text) => ({
        type: "string",
        enum: ["a"],
        "x-enum-descriptions": [text],
        "x-enum-varnames": [text],
      })),
    }),
  },
  {
    ids: ["CVE-2026-24132"],
    about: "`const` in code that makes examples",
    document: document({ schema: fields((text) => ({ const: text })) }),
  },
  {
    ids: [
      "CVE-2026-62681",
      "CVE-2026-54666",
      "GHSA-w284-33mx-6g9v",
      "GHSA-2w86-xfrc-g85r",
      "CVE-2026-96754",
      "openapi-generator 9809",
      "openapi-generator 8517",
      "swagger-codegen 11309",
    ],
    about: "the path of an operation in a template literal and in a route",
    document: document({ path: `/a/${single}/${double}/${tick}/\${${canary(4)}}` }),
  },
  {
    ids: [
      "CVE-2026-62682",
      "CVE-2026-54662",
      "CVE-2026-54661",
      "GHSA-hqj5-cw9f-rx67",
      "GHSA-38c3-wv3c-v3xj",
      "GHSA-6437-gxhq-pqv8",
    ],
    about: "the address of a server in a literal, and in the initialiser of a field",
    document: document({
      root: {
        servers: every.map((text) => ({ url: `https://a.example/${text}`, description: text })),
      },
    }),
  },
  {
    ids: [
      "CVE-2026-71868",
      "CVE-2026-71869",
      "CVE-2026-72716",
      "CVE-2026-96755",
      "GHSA-3575-w9fc-c2j6",
      "GHSA-2h9g-j24r-h63g",
      "GHSA-p4cg-3328-rvfg",
      "GHSA-653q-5476-x79g",
      "GHSA-88f2-fpv8-89q2",
      "GHSA-8j6p-r8jg-mxqh",
    ],
    about: "defaults of enums, of items and elsewhere in templates at the top of a module",
    document: document({
      schema: {
        properties: {
          ...Object.fromEntries(
            every.map((text, index) => [
              `e${index}`,
              { type: "string", enum: [text], default: text },
            ]),
          ),
          list: { type: "array", items: { type: "string", default: hole }, default: every },
          map: { type: "object", default: Object.fromEntries(every.map((text) => [text, text])) },
        },
      },
    }),
  },
  {
    ids: ["CVE-2026-96756"],
    about: "the default of a date",
    document: document({
      schema: fields((text) => ({
        type: "string",
        format: "date-time",
        default: `2026-01-01${text}`,
      })),
    }),
  },
  {
    ids: ["CVE-2026-96757", "GHSA-rcpr"],
    about: "media types in literals",
    document: document({
      operation: {
        requestBody: {
          content: Object.fromEntries(
            every.map((text) => [`application/${text}`, { schema: { type: "string" } }]),
          ),
        },
      },
    }),
  },
  {
    ids: ["CVE-2026-96758"],
    about: "names of the fields of a form",
    document: document({
      operation: {
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: Object.fromEntries(every.map((text) => [text, { type: "string" }])),
              },
            },
          },
        },
      },
    }),
  },
  {
    ids: ["CVE-2026-96759"],
    about: "the operationId in metadata",
    document: document({ operation: { operationId: every.join("") } }),
  },
  {
    ids: ["GHSA-6w75-8r53-g8jx", "CVE-2026-44291", "GHSA-75px-5xx7-5xc7"],
    about: "a format, a type or a scheme that is looked up in a plain object",
    document: document({
      schema: {
        properties: Object.fromEntries(
          ["__proto__", "constructor", "toString", "hasOwnProperty"].map((format) => [
            format,
            { type: "string", format, contentEncoding: format, "x-type": format },
          ]),
        ),
      },
      components: {
        securitySchemes: {
          constructor: { type: "http", scheme: "constructor" },
          __proto__: { type: "apiKey", in: "header", name: "toString" },
        },
      },
    }),
  },
  {
    ids: ["CVE-2026-54664", "GHSA-5f94-x226-ccpm", "GHSA-jwgf-6xff-4hvp"],
    about: "values of an enum",
    document: document({ schema: fields((text) => ({ type: "string", enum: [text, "b"] })) }),
  },
  {
    ids: ["swagger-typescript-api PR 1611", "CVE-2016-5641", "CVE-2026-59860"],
    about: "descriptions, titles, examples, patterns and defaults in comments",
    document: document({
      schema: {
        title: commentEnd,
        description: every.join("\n"),
        ...fields((text) => ({
          type: "string",
          title: text,
          description: text,
          example: text,
          examples: [text],
          default: text,
          pattern: "^a*/ b/\\*$",
          externalDocs: { url: text, description: text },
        })),
      },
      operation: {
        summary: commentEnd,
        description: lineEnd,
        externalDocs: { url: commentEnd, description: commentEnd },
      },
      root: {
        info: { title: commentEnd, version: commentEnd, description: lineEnd },
        tags: [{ name: commentEnd, description: commentEnd }],
      },
    }),
  },
  {
    ids: ["openapi-typescript-codegen 2809", "GHSA-gpcc-36pq-8qxr"],
    about: "names of parameters of each place, of headers and of the version",
    document: document({
      operation: {
        ...parameters(every, "query"),
        responses: {
          "200": {
            description: every.join(" "),
            headers: Object.fromEntries(
              every.map((text) => [text, { schema: { type: "string" } }]),
            ),
          },
        },
      },
      root: { info: { title: single, version: every.join(" ") } },
    }),
  },
  {
    ids: [
      "CVE-2026-44295",
      "GHSA-6r35-46g8-jcw9",
      "CVE-2026-54271",
      "GHSA-2pr8-phx7-x9h3",
      "CVE-2026-44294",
    ],
    about: "names of schemas and of their fields as identifiers; control characters in them",
    document: document({
      components: {
        schemas: {
          Thing: {
            type: "object",
            properties: Object.fromEntries(
              [...every, "a\u0000b", "\u0008", "\u007f", "x(){}", "y;"].map((text) => [
                text,
                { type: "string" },
              ]),
            ),
          },
          ...Object.fromEntries(
            every.map((text) => [text, { type: "object", properties: { a: { type: "string" } } }]),
          ),
          [`Foo { } ${canary(11)}; class Bar`]: { type: "string" },
        },
      },
    }),
  },
  {
    ids: ["CVE-2026-44293", "GHSA-66ff-xgx4-vchm", "ng-openapi PR 127"],
    about: "texts where numbers, booleans and bytes belong",
    document: document({
      schema: fields(() => ({
        type: "integer",
        format: "int64",
        default: number,
        minimum: number,
        maximum: number,
        multipleOf: number,
        minLength: number,
        maxItems: number,
        uniqueItems: number,
        readOnly: number,
      })),
    }),
  },
  {
    ids: [
      "CVE-2026-41134",
      "GHSA-2hx3-vp6r-mg3f",
      "CVE-2026-59859",
      "CVE-2026-59861",
      "CVE-2026-59862",
    ],
    about:
      "keys of bodies, address templates, metadata of enums and defaults, with the interpolations of other languages",
    document: document({
      path: `/a/#{${canary(12)}}/{$${canary(13)}}`,
      schema: {
        properties: Object.fromEntries(
          ["a#{x}b", "a$x{y}b", "a%{x}b", "a\\u0027b", ...every].map((text) => [
            text,
            {
              type: "string",
              default: text,
              "x-ms-enum": { name: text, values: [{ name: text, value: text }] },
            },
          ]),
        ),
      },
    }),
  },
  {
    ids: ["CVE-2026-59865"],
    about: "a command to run that the document suggests",
    document: document({
      root: {
        "x-ms-kiota-info": {
          languagesInformation: {
            typescript: {
              dependencyInstallCommand: `npm i x; ${canary(14)}`,
              dependencies: [{ name: single, version: double }],
            },
          },
        },
      },
    }),
  },
  {
    ids: [
      "GHSA-rjwr-m7qx-3fjr",
      "GHSA-xrqw-w576-xgj2",
      "GHSA-9c2f-gr95-7wqw",
      "CVE-2026-119027",
      "GHSA-g2vv-83pm-v2hc",
    ],
    about: "extensions that name types, imports and servers",
    document: document({
      root: {
        servers: [
          {
            url: "https://a.example",
            description: commentEnd,
            "x-go-name": `A() { ${canary(15)} }`,
          },
        ],
      },
      schema: fields((text) => ({
        type: "string",
        "x-go-type": text,
        "x-go-type-import": { path: text, name: text },
        "x-type": text,
        "x-go-name": text,
      })),
    }),
  },
  {
    ids: ["CVE-2020-15142", "CVE-2026-105801", "GHSA-5293-mq8x-g3xj"],
    about: "strings, documentation and interpolation of Python",
    document: document({
      schema: fields((text) => ({
        type: "string",
        description: `"""\n${canary(16)}\n"""${text}`,
        default: `{${canary(17)}}'''`,
      })),
    }),
  },
  {
    ids: ["GHSA-7wgr-7666-7pwj", "CVE-2024-35219", "GHSA-g3hr-p86p-593h"],
    about: "names that become the names of files",
    document: document({
      operation: {
        operationId: "../../../../escaped",
        tags: ["../../escaped", "/tmp/escaped", "C:\\escaped"],
      },
      components: {
        schemas: {
          Thing: { type: "object" },
          "../../escaped": { type: "object", properties: { a: { type: "string" } } },
          "..\\..\\escaped": { type: "object", properties: { b: { type: "string" } } },
        },
      },
      root: { info: { title: "../../escaped", version: "../1" } },
    }),
  },
];
