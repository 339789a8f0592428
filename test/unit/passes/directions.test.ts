import { expect, test } from "vitest";
import { plainNode } from "../../../generator/ir/index.js";
import type {
  Access,
  Api,
  NamedSchema,
  ObjectSchema,
  Operation,
  Schema,
  SchemaId,
} from "../../../generator/ir/index.js";
import { directSchemas } from "../../../generator/passes/directions.js";
import * as ir from "../../support/ir.js";
import { valueOf } from "../../support/result.js";

const ref = (target: string): Schema => ({
  kind: "ref",
  target: target as SchemaId,
  ...plainNode(ir.nowhere),
});
const named = (name: string, schema: Schema): NamedSchema => ({
  id: name as SchemaId,
  name,
  schema,
});

function withAccess(object: ObjectSchema, access: Readonly<Record<string, Access>>): ObjectSchema {
  return {
    ...object,
    properties: object.properties.map((one) => ({ ...one, access: access[one.name] ?? "both" })),
  };
}

const user = named(
  "User",
  withAccess(ir.object({ "id!": ir.string, name: ir.string, password: ir.string }), {
    id: "readOnly",
    password: "writeOnly",
  }),
);
const post = (parts: Partial<Operation> = {}): Operation =>
  ir.operation({
    requestBody: { required: true, content: ir.json(ref("User")), origin: ir.nowhere },
    responses: [ir.response("200", ir.json(ref("User")))],
    ...parts,
  });

const directed = (schemas: readonly NamedSchema[], operation = post()): Api =>
  valueOf(directSchemas(ir.api([operation], { schemas })));

const propertiesOf = (api: Api, name: string): readonly string[] => {
  const schema = api.schemas.find((one) => one.name === name)?.schema;
  return schema?.kind === "object" ? schema.properties.map((one) => one.name) : [];
};
const bodies = ({ operations: [operation] }: Api): readonly unknown[] =>
  [operation?.requestBody?.content, operation?.responses[0]?.content].map((content) => {
    const schema = content?.[0]?.schema;
    return schema?.kind === "ref" ? schema.target : schema?.kind;
  });

test("each direction has the properties that go that way", () => {
  const api = directed([user]);
  expect(propertiesOf(api, "User")).toEqual(["id", "name"]);
  expect(propertiesOf(api, "UserRequest")).toEqual(["name", "password"]);
  expect(bodies(api)).toEqual(["User request", "User"]);
});

test("what refers to such a schema differs too, through arrays, unions and circles; nothing else does", () => {
  const api = directed([
    user,
    named("Team", ir.object({ members: ir.array(ref("User")), parent: ref("Team") })),
    named("Owner", ir.union(ref("Team"), ir.nothing)),
    named("Tag", ir.object({ name: ir.string })),
    named("UserRequest", ir.object({ reason: ir.string })),
  ]);
  expect(api.schemas.map(({ name }) => name)).toEqual([
    "User",
    "UserRequest2",
    "Team",
    "TeamRequest",
    "Owner",
    "OwnerRequest",
    "Tag",
    "UserRequest",
  ]);
});

test("a webhook is sent by the API", () => {
  const api = directed([user], post({ target: { kind: "webhook", name: "made" } }));
  expect(bodies(api)).toEqual(["User", "User request"]);
});

test("a schema without a name differs in its place", () => {
  const { schema } = user;
  const content = ir.json(schema);
  const { operations } = directed(
    [],
    post({
      requestBody: { required: true, content, origin: ir.nowhere },
      responses: [ir.response("200", content)],
    }),
  );
  const names = [operations[0]?.requestBody?.content, operations[0]?.responses[0]?.content].map(
    (list) => {
      const found = list?.[0]?.schema;
      return found?.kind === "object" ? found.properties.map(({ name }) => name) : [];
    },
  );
  expect(names).toEqual([
    ["name", "password"],
    ["id", "name"],
  ]);
});

test("without such properties the Api stays as it is", () => {
  const schemas = [named("Tag", ir.object({ name: ir.string }))];
  expect(directed(schemas).schemas).toEqual(schemas);
});
