import { describe, expect, test } from "vitest";
import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import { asOpenApi, lowerOpenApi } from "../../generator/frontends/openapi/index.js";
import { accepts } from "../../generator/ir/index.js";
import type { JsonValue, Schema, SchemaId } from "../../generator/ir/index.js";
import { documentOf, isArray, own } from "../../generator/read/index.js";
import { asComponent, groupsOf, hasSuite, schemasIn } from "./suite.js";
import type { Group } from "./suite.js";

/** Files that test what a document of OpenAPI does not have, or what is no assertion. */
const files: Readonly<Record<string, string>> = {
  anchor: "$anchor: names of places are no part of a schema's meaning",
  dynamicRef: "$dynamicRef: depends on the documents that a reference came through",
  refRemote: "remote documents",
  vocabulary: "other vocabularies",
  format: "format as an annotation; OpenAPI's users mean it as an assertion",
  content: "annotations only",
  id: "$id",
  definitions: "the metaschema of draft 4 is a remote document",
  dependencies: "no keyword of OpenAPI 3.0",
  additionalItems: "no keyword of OpenAPI",
};

const words3_0 = new Set(
  "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required enum type allOf oneOf anyOf not items properties additionalProperties description format default $ref $schema definitions".split(
    " ",
  ),
);

/** Why a group is left out; undefined where it is not. */
function reasonOf({ file, schema }: Group, version: string): string | undefined {
  if (Object.hasOwn(files, file)) return files[file];
  for (const one of schemasIn(schema)) {
    const ref = own(one, "$ref");
    const local =
      ref === undefined || ref === "#" || (typeof ref === "string" && ref.startsWith("#/"));
    if (!local) return "a reference that is no pointer";
    if (own(one, "$dynamicRef") !== undefined) return "$dynamicRef";
    if (own(one, "$vocabulary") !== undefined) return "a vocabulary";
    if (one !== schema && typeof own(one, version === "3.0.4" ? "id" : "$id") === "string")
      return "$id within a schema";
    const declared = own(one, "$schema");
    if (typeof declared === "string" && !/draft\/2020-12|draft-04/u.test(declared))
      return "another dialect";
    const strange = Object.keys(one).find((word) => !words3_0.has(word));
    if (version === "3.0.4" && (strange !== undefined || isArray(own(one, "items"))))
      return `no schema of OpenAPI 3.0: ${strange ?? "items"}`;
  }
  return undefined;
}

interface Judged {
  readonly wrong: readonly string[];
  readonly count: number;
}

function judge(group: Group, openapi: string): Judged {
  const schemas = { S: asComponent(group.schema, "S") };
  const document = {
    openapi,
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas },
  };
  const read = asOpenApi(documentOf(document, "suite.json"));
  const lowered = read.ok ? lowerOpenApi(read.value, undefined, "as-written") : read;
  if (!lowered.ok) throw new Error(lowered.diagnostics.map(renderDiagnostic).join("\n"));
  const known = new Map<SchemaId, Schema>(
    lowered.value.schemas.map(({ id, schema }) => [id, schema]),
  );
  const root = lowered.value.schemas.find(({ id }) => id === "#/components/schemas/S")?.schema;
  if (root === undefined) throw new Error("there is no schema");
  const answer = (data: JsonValue): boolean | undefined =>
    accepts(root, data, (id) => known.get(id));
  const wrong = group.tests.filter(({ data, valid }) => answer(data) !== valid);
  return {
    wrong: wrong.map(({ description }) => `${group.file}: ${group.description}: ${description}`),
    count: group.tests.length,
  };
}

describe.skipIf(!hasSuite)(
  "schemas mean what the JSON Schema Test Suite says (needs ../shared)",
  () => {
    test.each([
      ["draft2020-12", "3.1.1", 0.75],
      ["draft4", "3.0.4", 0.6],
    ])("%s in OpenAPI %s", (draft, version, share) => {
      const groups = groupsOf(draft);
      const judged = groups
        .filter((group) => reasonOf(group, version) === undefined)
        .map((group) => judge(group, version));
      expect(judged.flatMap(({ wrong }) => wrong)).toEqual([]);
      expect(judged.length / groups.length).toBeGreaterThan(share);
      if (process.env["SHOW"] === "1")
        console.log(
          draft,
          judged.length,
          "of",
          groups.length,
          "groups",
          judged.reduce((sum, { count }) => sum + count, 0),
          "tests",
        );
    });
  },
);
