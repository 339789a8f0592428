import { code, declaredName, moduleOf, propertyKey } from "../../generator/emit/index.js";
import type { Draft, Module, Sweep } from "../../generator/emit/index.js";
import type { Parameter, Property, Schema } from "../../generator/ir/index.js";
import type { Template } from "../../generator/template.js";
import { layoutOf, parameterGroups, parametersType, usedLocations } from "../layout.js";
import type { Layout, OperationPlace, SchemaPlace } from "../layout.js";
import { typeExpression } from "./expression.js";
import { schemaDocs } from "./schema-docs.js";

type PropertyDraft = NonNullable<Extract<Draft, { kind: "Interface" }>["properties"]>[number];

/** A property of an interface. An optional one may be given as undefined, for JSON leaves that out. */
function propertyDraft(member: Property | Parameter, layout: Layout): PropertyDraft {
  const type = typeExpression(member.schema, layout);
  return {
    name: propertyKey(member.name),
    hasQuestionToken: !member.required,
    type: member.required ? type : code`${type} | undefined`,
    docs: schemaDocs(member.schema),
  };
}

function declaration(place: SchemaPlace, layout: Layout): Draft {
  const schema: Schema = place.named.schema;
  const name = declaredName(place.type);
  if (schema.kind !== "object" || schema.properties.length === 0) {
    return {
      kind: "TypeAlias",
      isExported: true,
      name,
      type: typeExpression(schema, layout),
      docs: schemaDocs(schema),
    };
  }
  const properties = schema.properties.map((property) => propertyDraft(property, layout));
  return { kind: "Interface", isExported: true, name, properties, docs: schemaDocs(schema) };
}

function parametersModule(place: OperationPlace, layout: Layout): readonly Module[] {
  const statements = usedLocations(place.operation).map((location): Draft => {
    const parameters = place.operation.parameters.filter((parameter) => parameter.in === location);
    const type = parametersType(place, location);
    const properties = parameters.map((parameter) => propertyDraft(parameter, layout));
    return { kind: "Interface", isExported: true, name: declaredName(type), properties };
  });
  const groups = usedLocations(place.operation).map((location) => parameterGroups[location].key);
  const purpose = `The parameters of ${place.name}, by the place they are sent in (${groups.join(", ")}).`;
  return statements.length === 0
    ? []
    : [moduleOf(`types/operations/${place.file}.ts`, purpose, statements)];
}

/** TypeScript types of every named schema and of every operation's parameters; they need nothing at run time. */
export const typesTemplate: Template = {
  name: "types",
  requires: [],
  draft(api) {
    const layout = layoutOf(api);
    const modules = [
      ...layout.schemas.map((place) =>
        moduleOf(place.type.module, `The type ${place.named.name}.`, [declaration(place, layout)]),
      ),
      ...layout.operations.flatMap((place) => parametersModule(place, layout)),
    ];
    const sweeps = modules.map((module): Sweep => ({ kind: "all", module: module.path }));
    return [...modules, moduleOf("types/index.ts", "Every type of the API.", [], sweeps)];
  },
};
