import { code } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import type { Schema } from "../../generator/ir/index.js";
import { global, local } from "./runtime.js";

const { issue } = local;

const dotted = code`${issue}.path.join(".")`;

/** By folded name, what a text about one issue says. */
const texts: ReadonlyMap<string, Code> = new Map([
  ...["code", "type", "keyword", "rule"].map((name) => [name, code`${issue}.code`] as const),
  ["expected", code`${issue}.expected`],
  ...["received", "actual"].map((name) => [name, code`${issue}.received`] as const),
  ...["message", "msg", "error", "detail", "description", "reason", "title"].map(
    (name) => [name, code`${issue}.message`] as const,
  ),
  ...["path", "field", "fieldname", "property", "propertyname", "param", "parameter", "name"].map(
    (name) => [name, dotted] as const,
  ),
  ...["in", "location", "source"].map((name) => [name, code`${issue}.in`] as const),
]);

const places = ["path", "query", "header", "cookie", "body"];

/** Whether the items may be property names as well as indices. */
function takesKeys(items: Schema): boolean {
  if (items.kind === "unknown") return true;
  const kinds = items.kind === "union" ? items.members.map(({ kind }) => kind) : [];
  return kinds.includes("string") && kinds.includes("number");
}

function pathCode(items: Schema): Code | undefined {
  if (takesKeys(items)) return code`[...${issue}.path]`;
  return items.kind === "string" ? code`${issue}.path.map(${global.string})` : undefined;
}

/** A member of an issue that a property holds, as its folded name and its schema tell; undefined where it is none. */
export function issueMembers(schema: Schema, name: string): Code | undefined {
  if (schema.kind === "string") return texts.get(name);
  if (schema.kind === "array")
    return ["path", "loc"].includes(name) ? pathCode(schema.items) : undefined;
  if (schema.kind === "unknown")
    return name === "path" ? code`[...${issue}.path]` : texts.get(name);
  const holdsPlaces =
    schema.kind === "enum" && places.every((place) => schema.values.includes(place));
  return holdsPlaces && name === "in" ? code`${issue}.in` : undefined;
}
