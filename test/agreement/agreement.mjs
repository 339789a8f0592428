// Generated validators against an independent judge, on made-up schemas and values.
import { Validator } from "@cfworker/json-schema";
import * as fc from "fast-check";
import { validatorsOf } from "../conformance/suite.mjs";
import { builder, neighbours, spread } from "./near.mjs";
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
 * Values to try a schema with: some that the judge accepts, more that it refuses and that are one change away from such a one,
 * and some that know nothing of the schema.
 */
function valuesOf(schema, accepts, build, { seed, count }) {
  const random = fc.sample(value, { seed, numRuns: count });
  const built = spread([...build(schema), ...hints(schema), ...random], 80);
  const valid = built.filter(accepts);
  const near = valid.flatMap((one) => spread(neighbours(one), 60));
  const [missed, hit] = [near.filter((one) => !accepts(one)), near.filter(accepts)];
  const half = Math.floor(count / 2);
  const misses = spread(missed, half);
  const chosen = [
    ...misses,
    ...spread(hit, Math.floor(count / 10)),
    ...spread(valid, Math.floor(count / 4)),
  ];
  return {
    near: misses.length,
    values: [...chosen, ...built, ...random].slice(0, count),
  };
}

/**
 * What the judge and generated code disagree on. `near` counts values that are refused and one change away from an accepted one.
 * @returns {Promise<{ pairs: number, accepted: number, near: number, disagreements: { schema: unknown, value: unknown, judge: boolean, ours: unknown }[] }>}
 */
export async function agreement({ seed, schemas: count, values: each }) {
  const schemas = schemasOf({ seed, schemas: count });
  const document = documentOf(schemas);
  const validators = await validatorsOf(document, { formats: "annotate" });
  const disagreements = [];
  let pairs = 0;
  let accepted = 0;
  let missed = 0;
  const build = builder((ref) => document.components.schemas[ref.split("/").at(-1)]);
  for (const [index, schema] of schemas.entries()) {
    const judged = judge(document, nameOf(index));
    const ours = validators[`${nameOf(index)}Schema`];
    const accepts = (one) => judged.validate(one).valid;
    const options = { seed: seed + index, count: each };
    const { near, values } = valuesOf(schema, accepts, build, options);
    missed += near;
    for (const one of values) {
      const [theirs, own] = [judged.validate(one).valid, ours.safeParse(one).success];
      pairs += 1;
      if (theirs) accepted += 1;
      if (theirs !== own) disagreements.push({ schema, value: one, judge: theirs, ours: own });
    }
  }
  return { pairs, accepted, near: missed, disagreements };
}
