import { at, report } from "../../../diagnostics/index.js";
import { anyString, defaultSerialization, plainNode } from "../../../ir/index.js";
import type { Parameter, ParameterLocation, Schema, Serialization } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import { lowerContent, statedSchema } from "./bodies.js";
import { docsOf, withDocs } from "./docs.js";
import { extensionOf } from "./extension.js";
import {
  child,
  flagAt,
  listAt,
  memberAt,
  originOf,
  tally,
  tallyMember,
  tell,
  textAt,
} from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { resolved } from "./refs.js";
import type { Schemas } from "./schemas.js";

const isLocation = (text: string): text is ParameterLocation =>
  Object.hasOwn(defaultSerialization, text);

/** OpenAPI 3.1, 4.8.12.2; styles that have no row in the IR are counted and taken for the default. */
function serializationOf(
  lowering: Lowering,
  node: ObjectNode,
  location: ParameterLocation,
): Serialization {
  const normal = defaultSerialization[location];
  if (normal.kind === "content") return normal;
  const style = textAt(lowering, node, "style") ?? normal.style;
  if (style !== normal.style) {
    const member = `style: ${style}`;
    tally(lowering, member, originOf(lowering, child(node, "style")), (count, first) =>
      report("openapi/member-not-read", { member, count }, first),
    );
    return normal;
  }
  return { ...normal, explode: flagAt(lowering, node, "explode") ?? normal.explode };
}

/** The schema of a parameter, or of its one media type. */
function schemaOf(schemas: Schemas, node: ObjectNode): Schema {
  if (memberAt(node, "schema") !== undefined || memberAt(node, "content") === undefined)
    return statedSchema(schemas, node);
  tallyMember(schemas.lowering, node, "content");
  const [media] = lowerContent(schemas, node);
  return media === undefined
    ? statedSchema(schemas, node)
    : withDocs(media.schema, docsOf(schemas.lowering, node));
}

/** Path parameters are always required; a page may not have said so. */
function isRequired(lowering: Lowering, node: ObjectNode): boolean {
  const { required } = extensionOf(node);
  return typeof required === "boolean" ? required : (flagAt(lowering, node, "required") ?? false);
}

function lowerParameter(schemas: Schemas, value: Node): Parameter | undefined {
  const { lowering } = schemas;
  const node = resolved(lowering, value);
  if (node === undefined) return undefined;
  const origin = originOf(lowering, value);
  const [name, location] = [textAt(lowering, node, "name"), textAt(lowering, node, "in")];
  if (name === undefined || location === undefined) {
    tell(
      lowering,
      report(
        "openapi/missing",
        { what: name === undefined ? "name" : "in", owner: "a parameter" },
        origin,
      ),
    );
    return undefined;
  }
  if (!isLocation(location)) {
    tell(
      lowering,
      report(
        "openapi/bad-value",
        { what: "in", value: location, expected: "one of path, query, header, cookie" },
        originOf(lowering, child(node, "in")),
      ),
    );
    return undefined;
  }
  tallyMember(lowering, node, "allowReserved");
  const required = isRequired(lowering, node);
  return {
    name,
    in: location,
    required,
    allowEmptyValue: false,
    serialization: serializationOf(lowering, node, location),
    schema: schemaOf(schemas, node),
    origin,
  };
}

const keyOf = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;

/** The parameters of a list, each once. */
function lowerList(schemas: Schemas, owner: ObjectNode): ReadonlyMap<string, Parameter> {
  const { lowering } = schemas;
  const found = new Map<string, Parameter>();
  for (const node of listAt(lowering, owner, "parameters")) {
    const parameter = lowerParameter(schemas, node);
    if (parameter === undefined) continue;
    const first = found.get(keyOf(parameter));
    if (first === undefined) found.set(keyOf(parameter), parameter);
    else {
      const { name, in: location, origin } = parameter;
      tell(
        lowering,
        report(
          "openapi/parameter-twice",
          { name, location },
          origin,
          at(first.origin, "the first one"),
        ),
      );
    }
  }
  return found;
}

function undeclared(name: string, origin: Origin): Parameter {
  const schema: Schema = { kind: "string", ...anyString, ...plainNode(origin) };
  return {
    name,
    in: "path",
    required: true,
    allowEmptyValue: false,
    serialization: defaultSerialization.path,
    schema,
    origin,
  };
}

/** Brings a path and its parameters together: each place has a parameter, each parameter a place. */
function reconcile(
  lowering: Lowering,
  path: string,
  parameters: readonly Parameter[],
  origin: Origin,
): readonly Parameter[] {
  const places = new Set([...path.matchAll(/\{([^{}]+)\}/gu)].map((match) => match[1] ?? ""));
  const described = new Set(parameters.filter((one) => one.in === "path").map(({ name }) => name));
  const kept = parameters.filter(({ in: location, name, origin: place }) => {
    const unused = location === "path" && !places.has(name);
    if (unused) tell(lowering, report("openapi/unused-path-parameter", { name, path }, place));
    return !unused;
  });
  const missing = [...places].filter((name) => !described.has(name));
  for (const name of missing)
    tell(lowering, report("openapi/undeclared-path-parameter", { name, path }, origin));
  return [...kept, ...missing.map((name) => undeclared(name, origin))];
}

/** The parameters of the path item, those of the operation in their places or after them (3.1, 4.8.9.1 and 4.8.10.1). */
export function lowerParameters(
  schemas: Schemas,
  items: readonly ObjectNode[],
  operation: ObjectNode,
  path: string | undefined,
): readonly Parameter[] {
  const owners = [...items.toReversed(), operation];
  const all = [...new Map(owners.flatMap((owner) => [...lowerList(schemas, owner)])).values()];
  return path === undefined
    ? all
    : reconcile(schemas.lowering, path, all, originOf(schemas.lowering, operation));
}
