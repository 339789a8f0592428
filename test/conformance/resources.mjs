// Groups that name schemas by address: put into a document as they are, with what they refer to beside them under its
// address. JSON Schema 2020-12 core, 9.3 calls that a compound document.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const server = "http://localhost:1234/draft2020-12/";
const byAddress = new Set(["$anchor", "$id-resolution", "remote-ref"]);

/** Whether a group refers to schemas by their addresses. */
export const needsAddresses = ({ excluded }) => excluded !== null && byAddress.has(excluded);

/** What a group of that kind needs beside addresses, and a document does not have; null where there is nothing. */
export function missingFor({ schema }) {
  const text = JSON.stringify(schema);
  if (text.includes('"$ref":"https://json-schema.org/')) return "metaschema";
  return text.includes(`${server}detached-dynamicref.json`) ? "$dynamicRef" : null;
}

/** A schema under an address, which it keeps where it has one. */
function resource(schema, address) {
  const { $schema: _, ...rest } = schema;
  if (rest.$id === undefined) return { $id: address, ...rest };
  return rest.$id === address || address === undefined ? rest : { $id: address, allOf: [rest] };
}

/** The documents of the suite's own server, by names of components. */
function remotes(suite) {
  const folder = join(suite, "remotes/draft2020-12");
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".json"));
  const entries = files.toSorted().flatMap((file, index) => {
    const text = readFileSync(join(folder, file), "utf8");
    const isPlain = !text.includes("$dynamic") && !text.includes("ocabulary");
    const made = resource(JSON.parse(text), `${server}${file.replaceAll("\\", "/")}`);
    return isPlain ? [[`Remote${index}`, made]] : [];
  });
  return Object.fromEntries(entries);
}

/** Components for groups that need addresses. */
export function resources(groups, suite) {
  const own = groups.map(({ name, schema }) => [
    name,
    schema.$id === undefined ? resource(schema, `https://suite.example/${name}`) : resource(schema),
  ]);
  return groups.length === 0 ? {} : { ...remotes(suite), ...Object.fromEntries(own) };
}
