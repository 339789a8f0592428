import { at, report } from "../../../diagnostics/index.js";
import { anyString, defaultSerialization, plainNode } from "../../../ir/index.js";
import type { Parameter, Schema } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import { fidelityOf } from "./fidelity.js";
import { listAt, originOf, tell } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { headOf, isIgnored, lowerParameter } from "./parameter.js";
import type { Head } from "./parameter.js";
import { placesOf } from "./path-template.js";
import { resolved } from "./refs.js";
import type { Schemas } from "./schemas.js";

/** A parameter as the document states it, each once by name and location. */
export interface StatedParameter extends Head {
  readonly node: ObjectNode;
  readonly origin: Origin;
}

const keyOf = ({ name, location }: Head): string => `${location} ${name}`;

function headed(lowering: Lowering, value: Node, lossy: boolean): readonly StatedParameter[] {
  const node = resolved(lowering, value);
  if (node === undefined) return [];
  const origin = originOf(lowering, value);
  const head = headOf(lowering, node, origin);
  if (head === undefined || isIgnored(lowering, head, origin, lossy)) return [];
  return [{ ...head, node, origin }];
}

/** The parameters of a list, each once. */
function statedIn(lowering: Lowering, owner: ObjectNode): ReadonlyMap<string, StatedParameter> {
  const found = new Map<string, StatedParameter>();
  const lossy = fidelityOf(lowering) === "lossy";
  for (const one of listAt(lowering, owner, "parameters").flatMap((value) =>
    headed(lowering, value, lossy),
  )) {
    const first = found.get(keyOf(one));
    if (first === undefined) found.set(keyOf(one), one);
    else {
      const { name, location, origin } = one;
      const other = at(first.origin, "the first one");
      tell(lowering, report("openapi/parameter-twice", { name, location }, origin, other));
    }
  }
  return found;
}

/** The parameters of the path item, those of the operation in their places or after them (3.2, 4.9.1 and 4.10.1). */
export function statedParameters(
  lowering: Lowering,
  items: readonly ObjectNode[],
  operation: ObjectNode,
): readonly StatedParameter[] {
  const owners = [...items.toReversed(), operation];
  return [...new Map(owners.flatMap((owner) => [...statedIn(lowering, owner)])).values()];
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
export function reconcile(
  lowering: Lowering,
  path: string,
  parameters: readonly Parameter[],
  origin: Origin,
): readonly Parameter[] {
  const places = new Set(placesOf(path));
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

/** A query is written by parameters or is one `querystring`, never both (3.2, 4.12.1): what says more is kept. */
export function oneQuery(
  lowering: Lowering,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  const [first, ...others] = parameters.filter((one) => one.in === "querystring");
  const part = parameters.find((one) => one.in === "query");
  const ignored = first !== undefined && part !== undefined ? [first, ...others] : others;
  const kept = part ?? first;
  for (const { name, origin } of ignored) {
    const place = kept === undefined ? [] : [at(kept.origin, "what is kept")];
    tell(lowering, report("openapi/query-twice", { name }, origin, ...place));
  }
  return parameters.filter((one) => !ignored.includes(one));
}

/** The parameters of an operation as versions 3 describe them. */
export function lowerParameters(
  schemas: Schemas,
  items: readonly ObjectNode[],
  operation: ObjectNode,
): readonly Parameter[] {
  const stated = statedParameters(schemas.lowering, items, operation);
  return oneQuery(
    schemas.lowering,
    stated.flatMap(
      ({ node, origin, ...head }) => lowerParameter(schemas, node, head, origin) ?? [],
    ),
  );
}
