import {
  code,
  declaredName,
  exportedConst,
  joinCode,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Draft, Module, Sweep } from "../../generator/emit/index.js";
import type { Parameter, Property } from "../../generator/ir/index.js";
import type { Template } from "../../generator/template.js";
import {
  layoutOf,
  parameterGroups,
  parametersType,
  runtimeSymbol,
  usedLocations,
} from "../layout.js";
import type { Layout, OperationPlace, SchemaPlace } from "../layout.js";
import { enumConstants } from "./enum-constants.js";
import { mayBeMissing, typeExpression, unlisted } from "./expression.js";
import type { EnumsOf, Side } from "./expression.js";
import { schemaDocs } from "./schema-docs.js";

const anyEnums = runtimeSymbol("shared/enums.ts", "AnyEnums", "type");
const closedEnums = runtimeSymbol("shared/enums.ts", "ClosedEnums", "type");

type PropertyDraft = NonNullable<Extract<Draft, { kind: "Interface" }>["properties"]>[number];

/** A property of an interface. An optional one may be given as undefined, for JSON leaves that out. */
function propertyDraft(
  member: Property | Parameter,
  layout: Layout,
  side: Side,
  enums?: EnumsOf,
): PropertyDraft {
  const type = typeExpression(member.schema, layout, side, enums && { enums });
  const isOptional = mayBeMissing(member, { layout, side });
  return {
    name: propertyKey(member.name),
    hasQuestionToken: isOptional,
    type: isOptional ? code`${type} | undefined` : type,
    docs: schemaDocs(member.schema),
  };
}

/** A type that a caller reads with open enums, and everybody else with closed ones. */
const openable = ({ openness }: Layout) => [
  {
    name: code`${openness.parameter}`,
    constraint: code`${anyEnums}`,
    default: code`${closedEnums}`,
  },
];

function declaration(place: SchemaPlace, layout: Layout, side: Side): Draft {
  const { schema, id } = place.named;
  const isOpenable = side === "output" && layout.openness.opensNamed(id);
  const enums = isOpenable ? "parameter" : "closed";
  const typeParameters = isOpenable ? openable(layout) : [];
  const name = declaredName(side === "input" ? place.input : place.type);
  const lead = side === "input" ? "As it may be on the wire, before defaults." : undefined;
  const documentation = schemaDocs(schema, lead);
  if (schema.kind !== "object" || schema.properties.length === 0) {
    const type = typeExpression(schema, layout, side, { from: id, enums });
    return { kind: "TypeAlias", isExported: true, name, typeParameters, type, docs: documentation };
  }
  const properties = schema.properties.map((property) =>
    propertyDraft(property, layout, side, enums),
  );
  return {
    kind: "Interface",
    isExported: true,
    name,
    typeParameters,
    properties,
    docs: documentation,
  };
}

/** The type of a schema, and that of its input where it is another one. */
function declarations(place: SchemaPlace, layout: Layout): readonly Draft[] {
  const { schema } = place.named;
  const constants = schema.kind === "enum" ? enumConstants(schema, layout.policies) : undefined;
  if (constants !== undefined && schema.kind === "enum") {
    const name = declaredName(place.type);
    const isOpenable = layout.openness.opensNamed(place.named.id);
    const others = unlisted(schema, layout, isOpenable ? "parameter" : "closed");
    const type = joinCode([code`(typeof ${name})[keyof typeof ${name}]`, ...others], " | ");
    const typeParameters = isOpenable ? openable(layout) : [];
    return [
      exportedConst(place.type, undefined, constants, schemaDocs(schema)),
      { kind: "TypeAlias", isExported: true, name, typeParameters, type, docs: schemaDocs(schema) },
    ];
  }
  const output = declaration(place, layout, "output");
  return place.input === place.type ? [output] : [output, declaration(place, layout, "input")];
}

function parametersModule(place: OperationPlace, layout: Layout): readonly Module[] {
  const statements = usedLocations(place.operation).map((location): Draft => {
    const parameters = place.operation.parameters.filter((parameter) => parameter.in === location);
    const type = parametersType(place, location);
    const properties = parameters.map((parameter) => propertyDraft(parameter, layout, "output"));
    return { kind: "Interface", isExported: true, name: declaredName(type), properties };
  });
  const groups = usedLocations(place.operation).map((location) => parameterGroups[location].key);
  const purpose = `The parameters of ${place.name}, by the place they are sent in (${groups.join(", ")}).`;
  return statements.length === 0
    ? []
    : [moduleOf(`types/operations/${place.file}.ts`, purpose, statements)];
}

function* modules(layout: Layout): Generator<Module, void, void> {
  for (const place of layout.schemas) {
    const purpose = `The type ${place.named.name}.`;
    yield moduleOf(place.type.module, purpose, declarations(place, layout));
  }
  for (const place of layout.operations) yield* parametersModule(place, layout);
}

/** TypeScript types of every named schema and of every operation's parameters; they need nothing at run time. */
export const typesTemplate: Template = {
  name: "types",
  requires: [],
  *draft(api, context) {
    const sweeps: Sweep[] = [];
    const layout = layoutOf(api, context.policies);
    for (const module of modules(layout)) {
      sweeps.push({ kind: "all", module: module.path });
      yield module;
    }
    yield moduleOf("types/index.ts", "Every type of the API.", [], sweeps);
    const path = "shared/enums.ts";
    if (layout.openness.isAny)
      yield { kind: "text", path: `runtime/${path}`, text: context.runtimeFile(path) };
  },
};
