import type { JsonObject, JsonValue } from "../../ir/index.js";
import { own } from "../../read/index.js";

type Members = readonly (readonly [name: string, value: JsonValue])[];

/** The members that 2.0 writes in another way. */
const renamed: Readonly<Record<string, (value: JsonValue) => Members>> = {
  "x-nullable": (value) => [["nullable", value]],
  discriminator: (value) => [
    ["discriminator", typeof value === "string" ? { propertyName: value } : value],
  ],
};

/**
 * A schema object of OpenAPI 2.0 in the words of 3.0: its own members only, so that pointers into it stay true. `x-nullable`
 * is the extension that everybody writes; a file is a string of bytes.
 */
export function asSchema30(schema: JsonObject): JsonObject {
  const isFile = own(schema, "type") === "file";
  const differs = isFile || Object.keys(renamed).some((name) => Object.hasOwn(schema, name));
  if (!differs) return schema;
  const members = Object.entries(schema).flatMap(([name, value]): Members => {
    const rename = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
    return rename === undefined ? [[name, value]] : rename(value);
  });
  const object = Object.fromEntries(members);
  return isFile ? { ...object, type: "string", format: "binary" } : object;
}
