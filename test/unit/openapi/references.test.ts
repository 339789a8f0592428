import { describe, expect, test } from "vitest";
import type { Api, JsonObject, JsonValue } from "../../../generator/ir/index.js";
import { valueOf } from "../../support/result.js";
import { lowerFiles } from "../../support/spec-files.js";
import type { SpecFiles } from "../../support/spec-files.js";

const info = { title: "T", version: "1" };

const document = (members: JsonObject, openapi = "3.1.1"): JsonObject => ({
  openapi,
  info,
  paths: {},
  ...members,
});

/** A document whose components are these schemas. */
const schemas = (components: JsonObject, openapi?: string): JsonObject =>
  document({ components: { schemas: components } }, openapi);

async function lower(files: SpecFiles): Promise<Api> {
  const lowered = await lowerFiles(files);
  expect(lowered.diagnostics.map(({ code }) => code)).toEqual([]);
  return valueOf(lowered);
}

const namesOf = ({ schemas: all }: Api): readonly string[] => all.map(({ name }) => name);

/** The schema of a name: its kind, or what it refers to. */
function kindOf({ schemas: all }: Api, wanted: string): string | undefined {
  const schema = all.find(({ name }) => name === wanted)?.schema;
  return schema?.kind === "ref" ? all.find(({ id }) => id === schema.target)?.name : schema?.kind;
}

const object = (properties: JsonObject): JsonObject => ({ type: "object", properties });
const string = { type: "string" };
const ref = ($ref: string): JsonObject => ({ $ref });

describe("one target is one schema", () => {
  const spellings = [
    "pet.json",
    "./pet.json",
    "sub/../pet.json",
    "pet.json#",
    "./pet.json#/",
    "file:///spec/pet.json",
    "%70et.json",
  ];

  test("however a reference spells it, and from whichever file", async () => {
    const properties = Object.fromEntries(
      spellings.filter((one) => !one.endsWith("/")).map((one, index) => [`p${index}`, ref(one)]),
    );
    const api = await lower({
      "api.json": schemas({ Owner: object({ ...properties, far: ref("sub/far.json") }) }),
      "pet.json": object({ far: ref("sub/far.json") }),
      "sub/far.json": object({ pet: ref("../pet.json") }),
    });
    expect(namesOf(api)).toEqual(["Owner", "Pet", "Far"]);
  });

  test("under the name of the component that lends it", async () => {
    const api = await lower({
      "api.json": schemas({
        Owner: object({ pet: ref("#/components/schemas/Animal") }),
        Animal: ref("pet.json"),
        Other: ref("pet.json"),
      }),
      "pet.json": object({ parent: ref("pet.json"), self: ref("#") }),
    });
    expect(namesOf(api)).toEqual(["Owner", "Animal", "Other"]);
    expect(kindOf(api, "Animal")).toBe("object");
    expect(kindOf(api, "Other")).toBe("Animal");
  });

  test("where whole parts of the first document are elsewhere", async () => {
    const api = await lower({
      "api.json": {
        openapi: "3.1.1",
        info: ref("info.json"),
        paths: ref("paths.json"),
        components: ref("components.json"),
      },
      "info.json": info,
      "paths.json": {
        "/a": {
          get: { responses: { "200": { description: "A.", content: ref("content.json") } } },
        },
      },
      "content.json": { "application/json": { schema: ref("api.json#/components/schemas/A") } },
      "components.json": { schemas: ref("all.json") },
      "all.json": { A: object({ a: ref("#/A"), b: ref("api.json#/components/schemas/A") }) },
    });
    expect([api.title, ...namesOf(api)]).toEqual(["T", "A"]);
    expect(api.operations).toHaveLength(1);
  });
});

describe("names of schemas in other files", () => {
  const thing = (one: string): JsonObject => object({ [one]: string });

  test("come from the last word of a pointer, or from the file", async () => {
    const api = await lower({
      "api.json": schemas({
        All: object({
          a: ref("a.json#/Thing"),
          b: ref("b.json#/types/Other"),
          c: ref("blood-type.schema.json"),
          d: ref("things/index.json"),
          e: ref("a.json#/Thing/properties/one"),
        }),
      }),
      "a.json": { Thing: thing("one") },
      "b.json": { types: { Other: thing("two") } },
      "blood-type.schema.json": { enum: ["A", "B"] },
      "things/index.json": thing("three"),
    });
    expect(namesOf(api)).toEqual(["All", "Thing", "Other", "BloodType", "Things", "ThingOne"]);
  });

  test("tell the file where several want the same, whichever is mentioned first", async () => {
    const files = {
      "service-a.json": schemas({ Pet: thing("a") }),
      "service-b.json": schemas({ Pet: thing("b") }),
    };
    const [a, b] = [
      ref("service-a.json#/components/schemas/Pet"),
      ref("service-b.json#/components/schemas/Pet"),
    ];
    for (const properties of [
      { a, b },
      { b, a },
    ]) {
      const api = await lower({ "api.json": schemas({ All: object(properties) }), ...files });
      expect(namesOf(api).toSorted()).toEqual(["All", "ServiceAPet", "ServiceBPet"]);
    }
    const taken = await lower({ "api.json": schemas({ Pet: object({ a }) }), ...files });
    expect(namesOf(taken)).toEqual(["Pet", "ServiceAPet"]);
  });
});

describe("references to what is no schema", () => {
  const shared = {
    item: {
      summary: "There",
      parameters: [ref("#/page")],
      put: ref("#/nothing"),
      post: { operationId: "there", responses: { "204": { description: "Done" } } },
    },
    page: { name: "page", in: "query", schema: string },
    responses: {
      Fine: {
        description: "Fine.",
        content: { "text/plain": { schema: string, examples: { one: ref("#/example") } } },
      },
    },
    example: { value: "hello" },
    body: {
      required: true,
      content: { "application/json": { schema: ref("shared.json#/Thing") } },
    },
    key: { type: "apiKey", in: "query", name: "k" },
    Thing: object({}),
  };

  test("path items, parameters, bodies, responses, examples and security schemes in other files", async () => {
    const api = await lower({
      "api.json": document({
        security: [{ key: [] }],
        paths: {
          "/a": {
            $ref: "shared.json#/item",
            parameters: [{ name: "size", in: "query", schema: string }],
            put: {
              operationId: "here",
              requestBody: ref("shared.json#/body"),
              responses: { "200": ref("shared.json#/responses/Fine") },
            },
          },
        },
        components: { securitySchemes: { key: ref("shared.json#/key") } },
      }),
      "shared.json": shared,
    });
    const [put, post] = api.operations.toSorted((a, b) => (a.method < b.method ? 1 : -1));
    expect([put?.name, post?.name]).toEqual(["here", "there"]);
    expect(put?.parameters.map(({ name }) => name)).toEqual(["page", "size"]);
    expect(put?.requestBody?.required).toBe(true);
    expect(put?.responses[0]?.content[0]?.schema.docs.examples.map(({ value }) => value)).toEqual([
      "hello",
    ]);
    expect(api.securitySchemes[0]?.placement).toEqual({ kind: "apiKey", in: "query", name: "k" });
  });

  test.each([
    ["3.1.1", "Here."],
    ["3.0.3", "There."],
  ])("texts beside a reference of %s", async (version, text) => {
    const responses = { "200": { $ref: "#/components/responses/There", description: "Here." } };
    const api = await lower({
      "api.json": document(
        {
          paths: { "/a": { get: { responses } } },
          components: { responses: { There: { description: "There." } } },
        },
        version,
      ),
    });
    expect(api.operations[0]?.responses[0]?.description).toBe(text);
  });
});

describe("schemas that name themselves", () => {
  const people = {
    $id: "https://example.com/schemas/person",
    $defs: {
      name: { $anchor: "Name", ...string },
      inner: { $id: "inner/", $defs: { deep: { $anchor: "Deep", type: "integer" } } },
    },
    ...object({
      name: ref("#Name"),
      friend: ref("#"),
      deep: ref("inner/#Deep"),
      byPointer: ref("inner/#/$defs/deep"),
      address: ref("address.json"),
    }),
  };

  test("$id, $anchor and $defs, and files that lie where they lie", async () => {
    const api = await lower({
      "api.json": schemas({
        A: object({ person: ref("people.json"), same: ref("https://example.com/schemas/person") }),
      }),
      "people.json": people,
      "address.json": object({ owner: ref("https://example.com/schemas/person#Name") }),
    });
    expect(namesOf(api)).toEqual(["A", "People", "Name", "Deep", "Address"]);
  });

  test("$self of 3.2", async () => {
    const api = await lower({
      "api.json": {
        ...schemas(
          {
            A: object({
              b: ref("b.json"),
              self: ref("https://example.com/api/openapi.json#/components/schemas/A"),
            }),
          },
          "3.2.0",
        ),
        $self: "https://example.com/api/openapi.json",
      },
      "b.json": object({ a: ref("https://example.com/api/openapi.json#/components/schemas/A") }),
    });
    expect(namesOf(api)).toEqual(["A", "B"]);
  });

  test("$dynamicRef at its static meaning", async () => {
    const tree = {
      $dynamicAnchor: "node",
      ...object({ children: { type: "array", items: { $dynamicRef: "#node" } } }),
    };
    const lowered = await lowerFiles({ "api.json": schemas({ Tree: tree }) });
    expect(lowered.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["openapi/dynamic-ref", "note"],
    ]);
    expect(namesOf(valueOf(lowered))).toEqual(["Tree"]);
  });

  test("in 3.0 they are names like others", async () => {
    const api = await lower({
      "api.json": schemas(
        {
          A: object({ $id: string, b: ref("#/components/schemas/B") }),
          B: { $id: "elsewhere/", ...object({ a: ref("#/components/schemas/A") }) },
        },
        "3.0.3",
      ),
    });
    expect(namesOf(api)).toEqual(["A", "B"]);
  });
});

test("what only looks like a reference is read by nobody", async () => {
  const example = { $ref: "nothing.json" };
  const api = await lower({
    "api.json": schemas({
      A: { ...object({ example: ref("there.json") }), example, enum: [example] },
    }),
    "there.json": string,
  });
  expect(namesOf(api)).toContain("A");
});

test.each<readonly [string, JsonValue]>([
  ["#/components/schemas/a~1b~0c", "string"],
  ["#/components/schemas/a%7E1b%7e0c", "string"],
  ["#/components/schemas/100%", "integer"],
  ["#/components/schemas/100%25", "integer"],
  ["#/components/schemas/%C3%A9t%C3%A9", "boolean"],
  ["#/components/schemas/été", "boolean"],
])("the pointer %s", async (pointer, type) => {
  const api = await lower({
    "api.json": schemas({
      A: object({ a: ref(pointer) }),
      "a/b~c": string,
      "100%": { type: "integer" },
      été: { type: "boolean" },
    }),
  });
  const target = api.schemas.find(({ name }) => name === "A")?.schema;
  const property = target?.kind === "object" ? target.properties[0]?.schema : undefined;
  const found = api.schemas.find(
    ({ id }) => property?.kind === "ref" && id === property.target,
  )?.schema;
  expect(found?.kind === "number" ? "integer" : found?.kind).toBe(type);
});
