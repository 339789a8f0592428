// Much of everything: a clear error, or an output that compiles, within 10 s and 1 GB.
import { answer, caseOf, chain, json, put, ref, small, times, withProperty } from "./spec.mjs";

const object = (properties, more = {}) => ({ type: "object", properties, ...more });
const add = (id, vector, build, expect) => caseOf("resources", id, vector, build, expect);

/** `if` and `then`; written by its name, a member `then` is one that could be awaited. */
const when = (condition, met) => put({ if: condition }, "then", met);

/** What a link of a chain may be. */
export const links = {
  ref: (next) => next,
  described: (next, index) => ({ ...next, description: `link ${index}` }),
  "all-of-one": (next) => ({ allOf: [next] }),
  "one-of-one": (next) => ({ oneOf: [next] }),
  nullable: (next) => ({ anyOf: [next, { type: "null" }] }),
  "or-text": (next, index) => ({ oneOf: [next, { type: "string", const: `t${index}` }] }),
  "or-object": (next, index) => ({
    oneOf: [next, object({ [`p${index}`]: { type: "string" } }, { required: [`p${index}`] })],
  }),
  items: (next) => ({ type: "array", items: next }),
  tuple: (next) => ({ type: "array", prefixItems: [next] }),
  map: (next) => ({ type: "object", additionalProperties: next }),
  pattern: (next) => ({ type: "object", patternProperties: { "^x": next } }),
  property: (next) => object({ next }),
  required: (next) => object({ next }, { required: ["next"] }),
  not: (next) => ({ type: "string", not: next }),
  if: (next) => when(next, { minLength: 1 }),
  "dynamic ref": (next) => ({ $dynamicRef: next.$ref }),
  extended: (next, index) => ({ allOf: [next, object({ [`p${index}`]: { type: "string" } })] }),
  "property and items": (next, index) =>
    index % 2 === 0 ? object({ next }) : { type: "array", items: next },
};
const chains = Object.entries(links).flatMap(([name, link]) => {
  const last = name === "extended" ? object({ end: { type: "string" } }) : { type: "string" };
  const id = name.replaceAll(" ", "-");
  return [
    add(`chain-1000-${id}`, `1,000 links: ${name}`, () => chain(1_000, link, last)),
    add(`chain-10000-${id}`, `10,000 links: ${name}`, () => chain(10_000, link, last)),
    add(`chain-back-3000-${id}`, `3,000 links, the last first: ${name}`, () =>
      chain(3_000, link, last, (pairs) => pairs.toReversed()),
    ),
    add(`ring-3000-${id}`, `3,000 links that end in the first: ${name}`, () =>
      chain(3_000, link, ref("C0")),
    ),
  ];
});

/** A schema within a schema, so many times. */
function nested(depth, around, inner = { type: "string" }) {
  let schema = inner;
  for (let level = 0; level < depth; level += 1) schema = around(schema, level);
  return withProperty(schema);
}
const nests = Object.entries(links).map(([name, link]) =>
  add(`nested-60-${name.replaceAll(" ", "-")}`, `60 levels, within the bounds: ${name}`, () =>
    nested(60, link),
  ),
);

/** Components of a kind that refer to each other. */
function partChain(kind, length, use, last) {
  const document = small();
  const parts = times(length, (index) => [
    `P${index}`,
    { $ref: `#/components/${kind}/P${index + 1}` },
  ]);
  document.components[kind] = Object.fromEntries([...parts, [`P${length}`, last]]);
  use(document.paths["/orders"].get, { $ref: `#/components/${kind}/P0` }, document);
  return document;
}
const parts = {
  parameters: [
    (operation, to) => (operation.parameters = [to]),
    { name: "q", in: "query", schema: { type: "string" } },
  ],
  responses: [(operation, to) => (operation.responses[404] = to), { description: "none" }],
  headers: [
    (operation, to) => (operation.responses[200].headers = { "X-Rate": to }),
    { schema: { type: "integer" } },
  ],
  requestBodies: [
    (operation, to, { paths }) =>
      (paths["/orders"].post = { requestBody: to, responses: answer({ type: "string" }) }),
    { content: json({ type: "string" }) },
  ],
  examples: [
    (operation, to) =>
      (operation.responses[200].content["application/json"].examples = { one: to }),
    { value: 1 },
  ],
  pathItems: [
    (operation, to, { paths }) => (paths["/other"] = to),
    { get: { responses: answer({ type: "string" }) } },
  ],
  securitySchemes: [
    (operation) => (operation.security = [{ P0: [] }]),
    { type: "http", scheme: "bearer" },
  ],
  callbacks: [
    (operation, to) => (operation.callbacks = { done: to }),
    { "{$request.query.url}": { post: { responses: { 200: { description: "fine" } } } } },
  ],
  links: [
    (operation, to) => (operation.responses[200].links = { next: to }),
    { operationId: "listOrders" },
  ],
};
const partChains = Object.entries(parts).flatMap(([kind, [use, last]]) => [
  add(`chain-10000-${kind}`, `10,000 ${kind} that refer to each other`, () =>
    partChain(kind, 10_000, use, last),
  ),
  add(`ring-100-${kind}`, `100 ${kind} in a ring`, () =>
    partChain(kind, 100, use, { $ref: `#/components/${kind}/P0` }),
  ),
]);

const member = (index) =>
  object(
    { kind: { const: `k${index}` }, [`p${index}`]: { type: "string" } },
    { required: ["kind"] },
  );

const unions = [
  add("union-10000-constants", "anyOf of 10,000 constants", () =>
    withProperty({ anyOf: times(10_000, (index) => ({ const: `v${index}` })) }),
  ),
  add("union-10000-objects", "oneOf of 10,000 inline objects", () =>
    withProperty({ oneOf: times(10_000, member) }),
  ),
  add("union-3000-refs", "oneOf of 3,000 references without a discriminator", () =>
    withProperty(
      { oneOf: times(3_000, (index) => ref(`M${index}`)) },
      Object.fromEntries(
        times(3_000, (index) => [`M${index}`, object({ [`p${index}`]: { type: "string" } })]),
      ),
    ),
  ),
  add("union-5000-mapped", "oneOf of 5,000 references with a mapping", () =>
    withProperty(
      {
        oneOf: times(5_000, (index) => ref(`M${index}`)),
        discriminator: {
          propertyName: "kind",
          mapping: Object.fromEntries(
            times(5_000, (index) => [`k${index}`, ref(`M${index}`).$ref]),
          ),
        },
      },
      Object.fromEntries(
        times(5_000, (index) => [
          `M${index}`,
          object({ kind: { type: "string" } }, { required: ["kind"] }),
        ]),
      ),
    ),
  ),
  add("union-1000-all-equal", "oneOf of 1,000 equal objects", () =>
    withProperty({ oneOf: times(1_000, () => object({ a: { type: "string" } })) }),
  ),
  add("union-2000-patterns", "anyOf of 2,000 patterns", () =>
    withProperty({ anyOf: times(2_000, (index) => ({ type: "string", pattern: `^a${index}$` })) }),
  ),
  add("union-500-arrays", "oneOf of 500 arrays of objects", () =>
    withProperty({ oneOf: times(500, (index) => ({ type: "array", items: member(index) })) }),
  ),
  add("union-of-unions", "30 levels of unions, each twice the one behind it and an object", () => {
    const schemas = Object.fromEntries(
      times(30, (index) => [
        `U${index}`,
        { oneOf: [ref(`U${index + 1}`), { anyOf: [ref(`U${index + 1}`), member(index)] }] },
      ]),
    );
    return withProperty(ref("U0"), { ...schemas, U30: member(30) });
  }),
  add("all-of-unions", "allOf of 10 unions of 10 objects (10^10 when multiplied)", () =>
    withProperty({
      allOf: times(10, (outer) => ({ oneOf: times(10, (inner) => member(outer * 10 + inner)) })),
    }),
  ),
  add("all-of-union-refs", "allOf of 30 references to unions of two", () =>
    withProperty(
      { allOf: times(30, (index) => ref(`U${index}`)) },
      Object.fromEntries(
        times(30, (index) => [`U${index}`, { oneOf: [member(index), member(index + 100)] }]),
      ),
    ),
  ),
  add("all-of-enums", "allOf of 300 enums of 300 values", () =>
    withProperty({
      allOf: times(300, (outer) => ({ enum: times(300, (inner) => `v${inner + outer}`) })),
    }),
  ),
  add("all-of-1000", "allOf of 1,000 objects", () =>
    withProperty({ allOf: times(1_000, (index) => object({ [`p${index}`]: { type: "string" } })) }),
  ),
  add("types-and-unions", "allOf and oneOf and anyOf beside each other, 8 levels deep", () => {
    const around = (inner, level) => ({
      allOf: [{ oneOf: [inner, member(level)] }],
      anyOf: [inner, member(level + 100)],
      ...object({ own: { type: "string" } }),
    });
    let schema = object({ end: { type: "string" } });
    for (let level = 0; level < 8; level += 1) schema = around(schema, level);
    return withProperty(schema);
  }),
  add("all-of-two-dags", "allOf of two chains of 30 objects, each twice in the one before", () => {
    const side = (name) =>
      times(30, (index) => [
        `${name}${index}`,
        object({ p: ref(`${name}${index + 1}`), q: ref(`${name}${index + 1}`) }),
      ]);
    const ends = { A30: object({ a: { type: "string" } }), B30: object({ b: { type: "string" } }) };
    return withProperty(
      { allOf: [ref("A0"), ref("B0")] },
      { ...Object.fromEntries([...side("A"), ...side("B")]), ...ends },
    );
  }),
  add("complete-graph", "200 objects, each with a property for each other", () =>
    withProperty(
      ref("G0"),
      Object.fromEntries(
        times(200, (from) => [
          `G${from}`,
          object(Object.fromEntries(times(200, (to) => [`p${to}`, ref(`G${to}`)]))),
        ]),
      ),
    ),
  ),
  add("complete-unions", "100 unions, each of all the others and an object", () =>
    withProperty(
      ref("G0"),
      Object.fromEntries(
        times(100, (from) => [
          `G${from}`,
          { oneOf: [...times(100, (to) => ref(`G${to}`)), member(from)] },
        ]),
      ),
    ),
  ),
  add("dag-any-of", "30 levels, each anyOf twice the next", () =>
    chain(30, (next, index) => ({ anyOf: [next, { allOf: [next, member(index)] }] }), member(99)),
  ),
  add("dag-not", "25 levels, each not-twice the next", () =>
    chain(25, (next) => ({ not: { anyOf: [next, { not: next }] } })),
  ),
  add("dag-if", "25 levels, each if and then and else the next", () =>
    chain(25, (next) => ({ ...when(next, next), else: next })),
  ),
  add("dag-dependent", "25 levels, each twice in dependentSchemas", () =>
    chain(
      25,
      (next) => ({ ...object({ a: next }), dependentSchemas: { a: next, b: next } }),
      object({}),
    ),
  ),
  add("dag-inline", "allOf of two allOf of two …, 14 levels written out", () => {
    const build = (depth) =>
      depth === 0
        ? object({ a: { type: "string" } })
        : { allOf: [build(depth - 1), build(depth - 1)] };
    return withProperty(build(14));
  }),
];

const wide = [
  ...[
    ["strings", (index) => `value ${index}`],
    ["integers", (index) => index],
    ["objects", (index) => ({ a: index, b: [index] })],
    ["long strings", (index) => `${"x".repeat(500)}${index}`],
    ["alike", (index) => "-".repeat(index % 500) + "a" + "_".repeat(Math.floor(index / 500))],
  ].map(([name, make]) =>
    add(`enum-10000-${name.replaceAll(" ", "-")}`, `an enum of 10,000 ${name}`, () =>
      withProperty(ref("Kind"), { Kind: { enum: times(10_000, make) } }),
    ),
  ),
  add("enums-1000", "1,000 enums of 1,000 values", () =>
    withProperty(
      { type: "string" },
      Object.fromEntries(
        times(1_000, (index) => [
          `E${index}`,
          { enum: times(1_000, (value) => `v${index}x${value}`) },
        ]),
      ),
    ),
  ),
  add("tuple-10000", "prefixItems of 10,000", () =>
    withProperty({ type: "array", prefixItems: times(10_000, (index) => ({ const: index })) }),
  ),
  add("tuple-counted", "minItems and maxItems of 100,000 with prefixItems and items false", () =>
    withProperty({
      type: "array",
      prefixItems: [{ type: "string" }],
      items: { type: "string" },
      minItems: 100_000,
      maxItems: 100_000,
    }),
  ),
  add("required-20000", "20,000 required names that no property has", () =>
    withProperty({ type: "object", required: times(20_000, (index) => `r${index}`) }),
  ),
  add("properties-alike", "5,000 properties whose names are one once made identifiers", () =>
    withProperty(
      object(
        Object.fromEntries(
          times(5_000, (index) => [
            `a${"-".repeat(index % 70)}${"_".repeat(Math.floor(index / 70))}`,
            { type: "string" },
          ]),
        ),
      ),
    ),
  ),
  add("schemas-alike", "3,000 schemas whose names are one once made identifiers", () =>
    withProperty(
      { type: "string" },
      Object.fromEntries(
        times(3_000, (index) => [
          `A${"-".repeat(index % 60)}${".".repeat(Math.floor(index / 60))}`,
          object({ [`p${index}`]: { type: "string" } }),
        ]),
      ),
    ),
  ),
  add("operations-alike", "3,000 operations without ids whose names are one", () => {
    const document = small();
    for (const index of times(3_000, (number) => number))
      document.paths[`/a${"-".repeat(index % 60)}${"_".repeat(Math.floor(index / 60))}`] = {
        get: { responses: answer({ type: "string" }) },
      };
    return document;
  }),
  add("operations-one-id", "2,000 operations of one operationId", () => {
    const document = small();
    for (const index of times(2_000, (number) => number))
      document.paths[`/o${index}`] = {
        get: { operationId: "same", responses: answer({ type: "string" }) },
      };
    return document;
  }),
  add("objects-equal", "5,000 inline objects that are equal", () =>
    withProperty(
      object(
        Object.fromEntries(
          times(5_000, (index) => [`p${index}`, object({ a: { type: "string" } })]),
        ),
      ),
    ),
  ),
  add("objects-different", "5,000 inline objects under one property name", () => {
    const around = times(5_000, (index) => [
      `p${index}`,
      object({ inner: object({ [`q${index}`]: { type: "string" } }) }),
    ]);
    return withProperty(object(Object.fromEntries(around)));
  }),
  add("parameters-5000", "5,000 parameters of one operation", () => {
    const document = small();
    document.paths["/orders"].get.parameters = times(5_000, (index) => ({
      name: `q${index}`,
      in: index % 2 === 0 ? "query" : "header",
      schema: { type: "string" },
    }));
    return document;
  }),
  add("path-500-parameters", "a path of 500 parameters", () => {
    const document = small();
    const names = times(500, (index) => `p${index}`);
    document.paths[`/${names.map((name) => `{${name}}`).join("/")}`] = {
      get: {
        parameters: names.map((name) => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string" },
        })),
        responses: answer({ type: "string" }),
      },
    };
    return document;
  }),
  add("responses-all", "responses for every status code, with a body of its own each", () => {
    const document = small();
    for (let status = 200; status < 600; status += 1)
      document.paths["/orders"].get.responses[status] = answer(member(status))[200];
    return document;
  }),
  add("media-types-2000", "2,000 media types of one response", () => {
    const document = small();
    document.paths["/orders"].get.responses[200].content = Object.fromEntries(
      times(2_000, (index) => [`application/vnd.a${index}+json`, { schema: member(index) }]),
    );
    return document;
  }),
  add("security-1000", "1,000 alternatives of 20 schemes each", () => {
    const document = small();
    document.components.securitySchemes = Object.fromEntries(
      times(1_000, (index) => [`s${index}`, { type: "apiKey", in: "header", name: `X-K${index}` }]),
    );
    document.security = times(1_000, (index) =>
      Object.fromEntries(times(20, (offset) => [`s${(index + offset * 7) % 1_000}`, []])),
    );
    return document;
  }),
  add("servers-2000", "2,000 servers with 50 variables each", () => {
    const document = small();
    document.servers = times(2_000, (index) => ({
      url: `https://a${index}.example.test/${times(50, (one) => `{v${one}}`).join("/")}`,
      variables: Object.fromEntries(
        times(50, (one) => [`v${one}`, { default: "x", enum: ["x", "y"] }]),
      ),
    }));
    return document;
  }),
  add("tags-5000", "5,000 tags, and an operation with all of them", () => {
    const document = small();
    document.tags = times(5_000, (index) => ({ name: `t${index}`, description: "a tag" }));
    document.paths["/orders"].get.tags = document.tags.map(({ name }) => name);
    return document;
  }),
  add("callback-itself", "a callback whose operation has that callback", () => {
    const document = small();
    document.components.callbacks = {
      Done: {
        "{$request.query.url}": {
          post: {
            callbacks: { again: { $ref: "#/components/callbacks/Done" } },
            responses: { 200: { description: "fine" } },
          },
        },
      },
    };
    document.paths["/orders"].get.callbacks = { done: { $ref: "#/components/callbacks/Done" } };
    return document;
  }),
  add("callback-path-item", "a callback whose path item is the one that it stands in", () => {
    const document = small();
    document.paths["/orders"].get.callbacks = { done: { "{$url}": { $ref: "#/paths/~1orders" } } };
    return document;
  }),
  add("callback-dag", "15 callbacks, each twice in the one before (2^15)", () => {
    const document = small();
    document.components.callbacks = Object.fromEntries(
      times(15, (index) => [
        `B${index}`,
        {
          "{$url}": {
            post: {
              callbacks: {
                l: { $ref: `#/components/callbacks/B${index + 1}` },
                r: { $ref: `#/components/callbacks/B${index + 1}` },
              },
              responses: { 200: { description: "fine" } },
            },
          },
        },
      ]),
    );
    document.components.callbacks.B15 = { "{$url}": { post: { responses: {} } } };
    document.paths["/orders"].get.callbacks = { done: { $ref: "#/components/callbacks/B0" } };
    return document;
  }),
  add("headers-2000", "2,000 headers of a response", () => {
    const document = small();
    document.paths["/orders"].get.responses[200].headers = Object.fromEntries(
      times(2_000, (index) => [`X-H${index}`, { schema: { type: "integer" } }]),
    );
    return document;
  }),
  add("form-2000", "a multipart form of 2,000 fields with an encoding each", () => {
    const document = small();
    const names = times(2_000, (index) => `f${index}`);
    document.paths["/orders"].post = {
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: object(Object.fromEntries(names.map((name) => [name, { type: "string" }]))),
            encoding: Object.fromEntries(
              names.map((name) => [name, { contentType: "text/plain" }]),
            ),
          },
        },
      },
      responses: answer({ type: "string" }),
    };
    return document;
  }),
  add("examples-large", "a default and an example of 200,000 values", () =>
    withProperty({
      type: "array",
      items: { type: "integer" },
      default: times(200_000, (index) => index),
      examples: [times(200_000, (index) => ({ index }))],
    }),
  ),
  add("operations-1000", "1,000 operations that share nothing", () => {
    const document = small();
    for (const index of times(1_000, (number) => number))
      document.paths[`/a${index}/{id}`] = {
        post: {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          requestBody: { content: json(member(index)) },
          responses: answer(member(index + 1_000)),
        },
      };
    return document;
  }),
  add("descriptions-20000", "20,000 properties with a description of a kilobyte", () =>
    withProperty(
      object(
        Object.fromEntries(
          times(20_000, (index) => [
            `p${index}`,
            { type: "string", description: `${"word ".repeat(200)}${index}` },
          ]),
        ),
      ),
    ),
  ),
  add("faults-20000", "20,000 faults of 20 kinds", () =>
    withProperty(
      object(
        Object.fromEntries(
          times(20_000, (index) => [
            `p${index}`,
            [
              { type: "strng" },
              { $ref: `#/components/schemas/Missing${index}` },
              { type: "string", pattern: "(" },
              { type: "integer", minimum: "x" },
              { enum: [] },
              { type: "string", default: 5 },
              { properties: [] },
              5,
            ][index % 8],
          ]),
        ),
      ),
    ),
  ),
];

const long = "n".repeat(1_000_000);
const longTexts = [
  add("long-property-name", "a property name of a megabyte", () =>
    withProperty(object({ [long]: { type: "string" } })),
  ),
  add("long-schema-name", "a schema name of a megabyte", () =>
    withProperty(ref(long), { [long]: object({ a: { type: "string" } }) }),
  ),
  add("long-enum-value", "an enum value of a megabyte", () =>
    withProperty({ enum: [long, `${long}b`] }),
  ),
  add("long-title", "a title, a version, a tag, a summary and a server of a megabyte", () => {
    const document = small();
    Object.assign(document.info, { title: long, version: long });
    document.servers = [{ url: `https://a.example.test/${long}` }];
    Object.assign(document.paths["/orders"].get, {
      tags: [long],
      summary: long,
      operationId: long,
    });
    return document;
  }),
  add("long-path", "a path of a megabyte, and one of 100,000 segments", () => {
    const document = small();
    document.paths[`/${long}`] = { get: { responses: answer({ type: "string" }) } };
    document.paths[`/${"a/".repeat(100_000)}b`] = {
      get: { responses: answer({ type: "string" }) },
    };
    return document;
  }),
  add("long-media-type", "a media type, a header and a parameter of 100 kilobytes", () => {
    const document = small();
    const name = "m".repeat(100_000);
    document.paths["/orders"].get.responses[200].content[`application/${name}`] = {
      schema: { type: "string" },
    };
    document.paths["/orders"].get.responses[200].headers = {
      [`X-${name}`]: { schema: { type: "string" } },
    };
    document.paths["/orders"].get.parameters = [{ name, in: "query", schema: { type: "string" } }];
    return document;
  }),
  add("long-words", "names of 20,000 words, in every casing", () => {
    const document = small();
    document.paths["/orders"].get.operationId = times(20_000, (index) => `Word${index}`).join("");
    document.paths["/orders"].get.tags = [times(20_000, (index) => `W${index}`).join(" ")];
    document.components.schemas[times(20_000, () => "aB").join("")] = object({
      a: { type: "string" },
    });
    document.components.schemas[times(20_000, () => "XMLHTTP2").join("_")] = object({
      b: { type: "string" },
    });
    return document;
  }),
  add("long-ref", "references of a megabyte, of 100,000 segments, of percent signs", () =>
    withProperty(
      object({
        a: { $ref: `#/components/schemas/${long}` },
        b: { $ref: `#/${"a/".repeat(100_000)}` },
        c: { $ref: `#/${"%7E1".repeat(100_000)}` },
        d: { $ref: `${"../".repeat(50_000)}x.json` },
        e: { $ref: `./${"a/".repeat(50_000)}x.json` },
        f: { $ref: `https://a.example.test/${long}` },
      }),
    ),
  ),
];

const evil = [
  "(a{1000}){1000}",
  "((a{100}){100}){100}",
  "(((((a{50}){50}){50}){50}){50})",
  "a{0,4294967295}",
  "a{99999999999999999999}",
  "(a|b|ab){1000}",
  `${"(".repeat(5_000)}a${")".repeat(5_000)}`,
  `${"(?:".repeat(2_000)}a${")*".repeat(2_000)}`,
  `${"(a|".repeat(500)}b${")".repeat(500)}*`,
  `${"a?".repeat(3_000)}${"a".repeat(3_000)}`,
  `${".*".repeat(2_000)}x`,
  "(a+)+$",
  "^(\\w+\\s?)*$",
  "(?=(a+)+b)c",
  "(?<=(a+)+)b",
  "(?<x>a)|(?<x>b)",
  "(a)\\1{1000}",
  "[\\s\\S]*".repeat(500),
  "\\p{L}".repeat(2_000),
  `[${times(20_000, (index) => String.fromCodePoint(0x4e00 + index)).join("")}]+`,
  "(?:[a-z]|[b-y]|[c-x]|[d-w])*z",
  "^(([a-z])+.)+[A-Z]([a-z])+$",
  "(x+x+)+y",
  `^(${times(5_000, (index) => `w${index}`).join("|")})+$`,
  "[",
  "\\",
  "(?<n",
  "\\u{110000}",
  "a**",
  "(?i)a",
  "\\Aabc\\z",
  "^[\\p{L}&&[^a]]$",
];
const patterns = [
  ...evil.map((pattern, index) =>
    add(`pattern-${index}`, `the pattern ${pattern.slice(0, 40)}`, () =>
      withProperty({ type: "string", pattern }),
    ),
  ),
  add("patterns-10000", "10,000 patterns", () =>
    withProperty(
      object(
        Object.fromEntries(
          times(10_000, (index) => [
            `p${index}`,
            { type: "string", pattern: `^a{1,${(index % 500) + 1}}(b|c)*$` },
          ]),
        ),
      ),
    ),
  ),
  add("pattern-properties", "all of them as patternProperties and propertyNames", () =>
    withProperty({
      type: "object",
      patternProperties: Object.fromEntries(evil.map((pattern) => [pattern, { type: "string" }])),
      propertyNames: { pattern: evil[0] },
    }),
  ),
];

const head = `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths: {}\n`;
const yaml = [
  ["merge-cycle", "a merge key that merges itself", `${head}x-a: &a\n  <<: *a\n  b: 1\n`],
  [
    "merge-deep",
    "merge keys of merge keys, 300 deep",
    `${head}x-m:\n  m0: &m0 { k: v }\n${times(300, (index) => `  m${index + 1}: &m${index + 1}\n    <<: [*m${index}, *m${index}]\n`).join("")}`,
  ],
  [
    "alias-many",
    "9,000 aliases of a list of 2,000 values",
    `${head}x-a: &a [${times(2_000, String).join(", ")}]\nx-b: [${times(9_000, () => "*a").join(", ")}]\n`,
  ],
  [
    "alias-key",
    "aliases as keys, and keys that are objects and lists",
    `${head}x-a: &a k\nx-b:\n  *a : 1\n  ? [1, 2]\n  : 2\n  ? { a: b }\n  : 3\n`,
  ],
  [
    "anchors-100000",
    "100,000 anchors",
    `${head}x-a:\n${times(100_000, (index) => `  - &a${index} v\n`).join("")}`,
  ],
  [
    "anchor-again",
    "one anchor 20,000 times, each with an alias",
    `${head}x-a:\n${times(9_000, () => "  - &a [1]\n  - *a\n").join("")}`,
  ],
  ["documents-10000", "10,000 documents in one file", `${head}${"---\na: 1\n".repeat(10_000)}`],
  [
    "tags",
    "tags of all kinds",
    `${head}x-a: !!binary aGVsbG8=\nx-b: !!timestamp 2001-12-14t21:59:43.10-05:00\nx-c: !!js/function "function(){}"\nx-d: !!python/object/apply:os.system ["id"]\nx-e: !<tag:yaml.org,2002:str> 5\nx-f: !!float 1\nx-g: !local {a: 1}\n`,
  ],
  [
    "comment-long",
    "a comment of five megabytes and 200,000 of a line",
    `${head}# ${"x".repeat(5_000_000)}\n${"# y\n".repeat(200_000)}`,
  ],
  [
    "scalar-folded",
    "a folded scalar of 200,000 lines",
    `${head}x-a: >\n${"  word\n".repeat(200_000)}`,
  ],
  [
    "quoted-escapes",
    "a quoted scalar of 300,000 escapes",
    `${head}x-a: "${"\\u0041\\x41\\n".repeat(100_000)}"\n`,
  ],
  [
    "quoted-open",
    "a quote that is never closed, five megabytes before the end",
    `${head}x-a: "${"word ".repeat(1_000_000)}`,
  ],
  ["flow-open", "200,000 opened brackets", `${head}x-a: ${"[".repeat(200_000)}`],
  [
    "flow-keys",
    "a flow mapping of 100,000 keys without values",
    `${head}x-a: {${times(100_000, (index) => `k${index}`).join(", ")}}\n`,
  ],
  ["question-marks", "20,000 question marks", `${head}x-a:\n${"? ".repeat(20_000)}a\n`],
  [
    "dashes",
    "a block sequence 50,000 deep in one line",
    `${head}x-a:\n  ${"- ".repeat(50_000)}a\n`,
  ],
  ["keys-equal", "a key that stands 20,000 times", `${head}x-a:\n${"  k: v\n".repeat(20_000)}`],
  [
    "keys-100000",
    "100,000 keys and faults at the end",
    `${head}x-a:\n${times(100_000, (index) => `  k${index}: v\n`).join("")}components:\n  schemas:\n${times(300, (index) => `    S${index}: { type: strng, $ref: 5 }\n`).join("")}`,
  ],
  [
    "spaces",
    "five megabytes of spaces and blank lines",
    `${head}${" ".repeat(1_000_000)}\n${"\n".repeat(4_000_000)}`,
  ],
  ["tabs", "tabs for indentation", `${head}x-a:\n\tb: 1\n\tc: 2\n`],
  [
    "numbers",
    "numbers in every spelling",
    `${head}x-a: [0x${"f".repeat(100_000)}, 0o777, 1e999, -.INF, .nan, 1_000, 190:20:30, 0b1, +1, 1., .5]\n`,
  ],
].map(([id, vector, text]) => add(`yaml-${id}`, vector, text));

const deepJson = (open, close) => (depth) =>
  JSON.stringify(small()).replace(
    "{",
    () => `{"x-d":${open.repeat(depth)}1${close.repeat(depth)},`,
  );
const rawJson = [
  ["json-deep-objects", "JSON objects 100,000 deep", () => deepJson('{"a":', "}")(100_000)],
  [
    "json-deep-open",
    "1,000,000 opened brackets",
    () => `{"openapi":"3.1.0","x":${"[".repeat(1_000_000)}`,
  ],
  [
    "json-keys-equal",
    "a key that stands 50,000 times in JSON",
    () => JSON.stringify(small()).replace("{", () => `{"x-a":{${'"k":1,'.repeat(50_000)}"k":2},`),
  ],
  [
    "json-string-open",
    "a string that is never closed, in five megabytes",
    () => `{"openapi":"3.1.0","a":"${"word ".repeat(1_000_000)}`,
  ],
  [
    "json-escapes",
    "five megabytes of escapes",
    () =>
      JSON.stringify(small()).replace("{", () => `{"x-a":"${"\\u0041\\n\\/".repeat(400_000)}",`),
  ],
  [
    "json-number-long",
    "a number of a million digits",
    () => JSON.stringify(small()).replace("{", () => `{"x-a":${"9".repeat(1_000_000)},`),
  ],
  [
    "json-values-many",
    "a list of 3,000,000 values in an extension",
    () => JSON.stringify(small()).replace("{", () => `{"x-a":[${"1,".repeat(3_000_000)}1],`),
  ],
].map(([id, vector, raw]) => ({ ...add(id, vector, undefined), raw }));

const proto = add("proto-everywhere", "members called __proto__ in every object", () => {
  const document = small();
  const walk = (value) => {
    if (typeof value !== "object" || value === null) return value;
    for (const inner of Object.values(value)) walk(inner);
    return Array.isArray(value) ? value : put(value, "__proto__", { type: "object", $ref: "#/x" });
  };
  return walk(document);
});

export default [
  ...chains,
  ...nests,
  ...partChains,
  ...unions,
  ...wide,
  ...longTexts,
  ...patterns,
  ...yaml,
  ...rawJson,
  proto,
];
