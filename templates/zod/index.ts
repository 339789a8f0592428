import {
  code,
  declaredName,
  exportedConst,
  joinCode,
  literal,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Artifact, Code, Draft, Module, Sweep } from "../../generator/emit/index.js";
import type { MediaType } from "../../generator/ir/index.js";
import type { Template, TemplateContext } from "../../generator/template.js";
import {
  bodyValidators,
  layoutOf,
  parametersValidator,
  responseValidators,
  usedLocations,
} from "../layout.js";
import type { Layout, OperationPlace, SchemaPlace } from "../layout.js";
import { schemaDocs } from "../types/schema-docs.js";
import { checkFiles } from "./checks.js";
import { objectParts, propertyValidator, validatorExpression, z } from "./expression.js";
import type { Validator } from "./expression.js";
import { proofModules } from "./proof.js";

const pure = (value: Code): Code => code`/* @__PURE__ */ ${value}`;

function shapeDraft(
  name: Code,
  members: readonly { readonly key: Code; readonly type: Code }[],
): Draft {
  // An alias, not an interface: zod asks for an index signature, which only an alias has by itself.
  return {
    kind: "TypeAlias",
    isExported: true,
    name,
    type: code`{ ${joinCode(
      members.map(({ key, type }) => code`${key}: ${type};`),
      "\n",
    )} }`,
  };
}

/** One schema: for an object the type of its shape first, so that the validator's type is written and not inferred. */
function schemaStatements(place: SchemaPlace, layout: Layout): readonly Draft[] {
  const { schema } = place.named;
  if (schema.kind !== "object" || schema.properties.length === 0) {
    const { value, type } = validatorExpression(schema, layout);
    return [exportedConst(place.validator, type, pure(value), schemaDocs(schema))];
  }
  const { value, members, mode } = objectParts(schema, layout);
  const type = code`${z}.ZodObject<${place.shape}, ${mode}>`;
  return [
    shapeDraft(declaredName(place.shape), members),
    exportedConst(place.validator, type, pure(value), schemaDocs(schema)),
  ];
}

function parameterStatements(place: OperationPlace, layout: Layout): readonly Draft[] {
  return usedLocations(place.operation).map((location) => {
    const parameters = place.operation.parameters.filter((parameter) => parameter.in === location);
    const members = parameters.map((parameter) => ({
      key: propertyKey(parameter.name),
      validator: propertyValidator(parameter, layout),
    }));
    const values = joinCode(
      members.map(({ key, validator }) => code`${key}: ${validator.value}`),
      ",\n",
    );
    const types = joinCode(
      members.map(({ key, validator }) => code`${key}: ${validator.type}`),
      ", ",
    );
    const type = code`${z}.ZodObject<{ ${types} }, ${z}.core.$strip>`;
    return exportedConst(
      parametersValidator(place, location),
      type,
      pure(code`${z}.object({ ${values} })`),
      [],
    );
  });
}

/** An object literal and its type, from keys to members that have both. */
function record(entries: readonly (readonly [Code, Validator])[]): Validator {
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

function byMediaType(content: readonly MediaType[], layout: Layout): Validator {
  return record(
    content.map((media) => [literal(media.name), validatorExpression(media.schema, layout)]),
  );
}

function bodyStatements(place: OperationPlace, layout: Layout): readonly Draft[] {
  const { requestBody } = place.operation;
  if (requestBody === undefined) return [];
  const { value, type } = byMediaType(requestBody.content, layout);
  return [exportedConst(bodyValidators(place), type, value, [])];
}

function responseStatements(place: OperationPlace, layout: Layout): readonly Draft[] {
  const responses = place.operation.responses.filter((response) => response.content.length > 0);
  const { value, type } = record(
    responses.map((response) => [literal(response.status), byMediaType(response.content, layout)]),
  );
  return [exportedConst(responseValidators(place), type, value, [])];
}

function operationModule(place: OperationPlace, layout: Layout): Module {
  const statements = [
    ...parameterStatements(place, layout),
    ...bodyStatements(place, layout),
    ...responseStatements(place, layout),
  ];
  return moduleOf(
    `zod/operations/${place.file}.ts`,
    `Validators of ${place.name}: parameters, request body, responses.`,
    statements,
  );
}

/** The written checks that the API's validators call. */
function runtimeFiles(layout: Layout, context: TemplateContext): readonly Artifact[] {
  const constraints = layout.schemas.flatMap(({ named: { schema } }) =>
    schema.kind === "object" ? schema.constraints : [],
  );
  return checkFiles(constraints).map((path) => ({
    kind: "text",
    path: `runtime/${path}`,
    text: context.runtimeFile(path),
  }));
}

/** zod 4 validators of every named schema, and of the parameters and bodies of every operation. */
export const zodTemplate: Template = {
  name: "zod",
  requires: ["types"],
  draft(api, context) {
    const layout = layoutOf(api);
    const schemas = layout.schemas.map((place) =>
      moduleOf(
        place.validator.module,
        `The validator of ${place.named.name}.`,
        schemaStatements(place, layout),
      ),
    );
    const operations = layout.operations.map((place) => operationModule(place, layout));
    const sweeps = [...schemas, ...operations].map((module): Sweep => ({
      kind: "all",
      module: module.path,
    }));
    const index = moduleOf("zod/index.ts", "Every validator of the API.", [], sweeps);
    return [
      ...schemas,
      ...operations,
      index,
      ...proofModules(layout),
      ...runtimeFiles(layout, context),
    ];
  },
};
