// Generated validators against an independent judge, on made-up schemas and values.
import { Validator } from "@cfworker/json-schema";
import * as fc from "fast-check";
import { validatorsOf } from "../conformance/suite.mjs";
import { hints, schemaOf, value } from "./schemas.mjs";

const nameOf = (index) => `S${String(index).padStart(4, "0")}`;

/** A document of schemas, each of which may refer to those before it. */
function documentOf(schemas) {
  const named = schemas.map((schema, index) => [nameOf(index), schema]);
  return {
    openapi: "3.1.0",
    info: { title: "Made up", version: "1" },
    paths: {},
    components: { schemas: Object.fromEntries(named) },
  };
}

function judge(document, name) {
  const root = { $ref: `#/components/schemas/${name}`, components: document.components };
  return new Validator(root, "2020-12");
}

/** Made-up schemas, each of which may refer to those before it. */
function schemasOf({ seed, schemas: count }) {
  const referring = (index) =>
    fc
      .integer({ min: 0, max: Math.max(0, index - 1) })
      .map((to) => `#/components/schemas/${nameOf(to)}`);
  return Array.from({ length: count }, (_, index) => {
    const [schema] = fc.sample(schemaOf(referring(index)), { seed: seed + index, numRuns: 1 });
    return index === 0 ? { type: "string" } : schema;
  });
}

/** A document of made-up schemas. */
export const madeUpDocument = (size) => documentOf(schemasOf(size));

/**
 * What the judge and generated code disagree on.
 * @returns {Promise<{ pairs: number, disagreements: { schema: unknown, value: unknown, judge: boolean, ours: unknown }[] }>}
 */
export async function agreement({ seed, schemas: count, values: each }) {
  const schemas = schemasOf({ seed, schemas: count });
  const document = documentOf(schemas);
  const validators = await validatorsOf(document, { formats: "annotate" });
  const disagreements = [];
  let pairs = 0;
  let accepted = 0;
  for (const [index, schema] of schemas.entries()) {
    const judged = judge(document, nameOf(index));
    const ours = validators[`${nameOf(index)}Schema`];
    const made = fc.sample(value, { seed: seed + index, numRuns: each });
    for (const one of [...hints(schema).slice(0, each), ...made].slice(0, each)) {
      const [theirs, own] = [judged.validate(one).valid, ours.safeParse(one).success];
      pairs += 1;
      if (theirs) accepted += 1;
      if (theirs !== own) disagreements.push({ schema, value: one, judge: theirs, ours: own });
    }
  }
  return { pairs, accepted, disagreements };
}
