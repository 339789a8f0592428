import {
  code,
  exportedConst,
  joinCode,
  literal,
  moduleOf,
  propertyKey,
  sameCode,
} from "../../generator/emit/index.js";
import type { Code, Draft, Module, Sweep } from "../../generator/emit/index.js";
import type { MediaType, Response, Schema } from "../../generator/ir/index.js";
import type { Template } from "../../generator/template.js";
import { declaredHeaders, headerMembers } from "../declared-headers.js";
import { partHeadersOf } from "../part-headers.js";
import { dataOf, itemOf } from "../events.js";
import { keeper } from "../keep.js";
import type { Keep } from "../keep.js";
import {
  bodyValidators,
  layoutOf,
  parametersType,
  parametersValidator,
  partHeaderValidators,
  responseHeaderValidators,
  responseValidators,
  usedLocations,
} from "../layout.js";
import type { Layout, OperationPlace, SchemaPlace } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import { typeExpression } from "../types/expression.js";
import type { Side } from "../types/expression.js";
import { schemaDocs } from "../types/schema-docs.js";
import { isZodObject, validatorExpression } from "./expression.js";
import { propertyExpression } from "./object.js";
import { proofModules } from "./proof.js";
import { withRuntime } from "../used-runtime.js";
import { below, z } from "./writing.js";
import type { Writing } from "./writing.js";

const schemaType = code`${z}.Schema`;
const objectSchemaType = code`${z}.ObjectSchema`;

/** What is made once, and dropped by a bundler where nothing uses it. */
const defined = (value: Code): Code => code`/* @__PURE__ */ ${z}.define(() => ${value})`;

/** The type of a validator: what it gives, and what it takes where that is something else. */
function validatorType(schema: Schema, writing: Writing, types: readonly [Code, Code]): Code {
  const name =
    isZodObject(schema, writing) && schema.kind === "object" && schema.properties.length > 0
      ? objectSchemaType
      : schemaType;
  return typeOfValidator(name, types);
}

function typeOfValidator(name: Code, [output, input]: readonly [Code, Code]): Code {
  return sameCode(output, input) ? code`${name}<${output}>` : code`${name}<${output}, ${input}>`;
}

function schemaStatement(place: SchemaPlace, writing: Writing): Draft {
  const { schema } = place.named;
  const type = validatorType(schema, writing, [code`${place.type}`, code`${place.input}`]);
  const value = defined(validatorExpression(schema, writing));
  return exportedConst(place.validator, type, value, schemaDocs(schema));
}

function parameterStatements(place: OperationPlace, writing: Writing): readonly Draft[] {
  return usedLocations(place.operation).map((location) => {
    const parameters = place.operation.parameters.filter((parameter) => parameter.in === location);
    const members = parameters.map(
      (parameter) =>
        code`${propertyKey(parameter.name)}: ${propertyExpression(parameter, writing, validatorExpression)}`,
    );
    const type = code`${objectSchemaType}<${parametersType(place, location)}>`;
    const value = code`${z}.object({ ${joinCode(members, ",\n")} })`;
    return exportedConst(parametersValidator(place, location), type, defined(value), []);
  });
}

/** An expression and its type. */
interface Typed {
  readonly value: Code;
  readonly type: Code;
}

/** An object literal and its type, from keys to members that have both. */
function record(entries: readonly (readonly [Code, Typed])[]): Typed {
  return {
    value: code`{ ${joinCode(
      entries.map(([key, { value }]) => code`${key}: ${value}`),
      ", ",
    )} }`,
    type: code`{ ${joinCode(
      entries.map(([key, { type }]) => code`readonly ${key}: ${type}`),
      ", ",
    )} }`,
  };
}

/** What is validated of a body: all of it, or each item of a stream (of an event, its data). */
function validated(media: MediaType, layout: Layout): Schema {
  const kind = mediaKind(media.name);
  if (kind === "events") return dataOf(media, layout);
  return kind === "lines" || kind === "sequence" ? itemOf(media) : media.schema;
}

/** The validator of a named schema is referred to; another one is made in its place. */
function bodyValidator(media: MediaType, writing: Writing): Typed {
  const { layout } = writing;
  const schema = validated(media, layout);
  const types = [typeExpression(schema, layout), typeExpression(schema, layout, "input")] as const;
  const value = validatorExpression(schema, writing);
  if (schema.kind === "ref" && schema.rules.length === 0)
    return { value, type: code`typeof ${layout.schema(schema.target).validator}` };
  const type = validatorType(schema, writing, types);
  return { value: defined(value), type };
}

const byMediaType = (content: readonly MediaType[], writing: Writing): Typed =>
  record(content.map((media) => [literal(media.name), bodyValidator(media, writing)]));

function bodyStatements(place: OperationPlace, writing: Writing): readonly Draft[] {
  const { requestBody } = place.operation;
  if (requestBody === undefined) return [];
  const { value, type } = byMediaType(requestBody.content, writing);
  return [exportedConst(bodyValidators(place), type, value, [])];
}

function responseStatements(place: OperationPlace, writing: Writing): readonly Draft[] {
  const responses = place.operation.responses.filter((response) => response.content.length > 0);
  const { value, type } = record(
    responses.map((response) => [literal(response.status), byMediaType(response.content, writing)]),
  );
  return [exportedConst(responseValidators(place), type, value, [])];
}

/** Values as they were read, by the names of the fields. A field that is absent stays so, whatever its default. */
function headersValidator(response: Pick<Response, "headers">, writing: Writing): Typed {
  const { layout } = writing;
  const headers = declaredHeaders(response);
  const members = headers.map(({ name, required, schema }) => {
    const inner = validatorExpression(schema, below(writing));
    const value = required ? inner : code`${z}.optional(${inner})`;
    return code`${propertyKey(name)}: ${value}`;
  });
  const typeOf = (side: Side): Code => code`{ ${headerMembers(headers, layout, side)} }`;
  return {
    value: defined(code`${z}.object({ ${joinCode(members, ", ")} })`),
    type: typeOfValidator(objectSchemaType, [typeOf("output"), typeOf("input")]),
  };
}

function headerStatements(place: OperationPlace, writing: Writing): readonly Draft[] {
  const responses = place.operation.responses.filter(
    (response) => declaredHeaders(response).length > 0,
  );
  if (responses.length === 0) return [];
  const { value, type } = record(
    responses.map((response) => [literal(response.status), headersValidator(response, writing)]),
  );
  return [exportedConst(responseHeaderValidators(place), type, value, [])];
}

/** By media type, then by property. */
function partHeaderStatements(place: OperationPlace, writing: Writing): readonly Draft[] {
  const forms = (place.operation.requestBody?.content ?? []).flatMap((media) => {
    const parts = partHeadersOf(media, writing.layout);
    const members = parts.map((part): readonly [Code, Typed] => [
      literal(part.property),
      headersValidator(part, writing),
    ]);
    return parts.length === 0 ? [] : [[literal(media.name), record(members)] as const];
  });
  if (forms.length === 0) return [];
  const { value, type } = record(forms);
  return [exportedConst(partHeaderValidators(place), type, value, [])];
}

function operationModule(place: OperationPlace, writing: Writing): Module {
  const statements = [
    ...parameterStatements(place, writing),
    ...bodyStatements(place, writing),
    ...responseStatements(place, writing),
    ...headerStatements(place, writing),
    ...partHeaderStatements(place, writing),
  ];
  return moduleOf(
    `zod/operations/${place.file}.ts`,
    `Validators of ${place.name}: parameters, request body, responses.`,
    statements,
  );
}

const writingOf = (layout: Layout): Writing => ({
  layout,
  z,
  enums: "closed",
  from: undefined,
  inPlace: true,
  isLate: false,
  isPart: false,
});

function* modules(writing: Writing, keep: Keep): Generator<Module, void, void> {
  const { schemas, operations } = writing.layout;
  for (const place of schemas) {
    const { module: path } = place.validator;
    const purpose = `The validator of ${place.named.name}.`;
    const inside = { ...writing, from: place.named.id };
    yield keep(place, path, () => moduleOf(path, purpose, [schemaStatement(place, inside)]));
  }
  for (const place of operations) {
    const { module: path } = responseValidators(place);
    yield keep(place, path, () => operationModule(place, writing));
  }
}

/** The validators, the entry point that passes them on, and the proof where it is asked for. */
function* allModules(layout: Layout, keep: Keep): Generator<Module, void, void> {
  const writing = writingOf(layout);
  const sweeps: Sweep[] = [];
  for (const module of modules(writing, keep)) {
    sweeps.push({ kind: "all", module: module.path });
    yield module;
  }
  yield moduleOf("zod/index.ts", "Every validator of the API.", [], sweeps);
  if (layout.policies.proof === "emit") yield* proofModules(layout, writing);
}

/** zod 4 validators of every named schema, and of the parameters and bodies of every operation. */
export const zodTemplate: Template = {
  name: "zod",
  requires: ["types"],
  draft: (api, context) =>
    withRuntime(allModules(layoutOf(api, context.policies), keeper(api, context)), context),
};
