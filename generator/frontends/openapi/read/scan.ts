import type { JsonObject, JsonValue } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { childPointer, rootPointer } from "../../../source/index.js";
import type { Pointer } from "../../../source/index.js";

/** A schema that gives itself a URI, or a name within one. */
export interface Identified {
  readonly text: string;
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** What a document says about references, told without understanding it. */
export interface Scan {
  /** The references that lead out of the document, each once. */
  readonly refs: ReadonlySet<string>;
  /** In the order of the document, so that an outer one stands before those within it. */
  readonly ids: readonly Identified[];
  readonly anchors: readonly Identified[];
}

interface Scanning {
  readonly refs: Set<string>;
  readonly ids: Identified[];
  readonly anchors: Identified[];
}

/** Objects whose keys are names that somebody chose. */
const nameMaps: ReadonlySet<string> = new Set(
  "properties patternProperties $defs definitions dependentSchemas schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems paths webhooks content mediaTypes encoding".split(
    " ",
  ),
);

/** What holds a value of the API and nothing of its description, so that `$ref` in it is a name like others. */
const values: ReadonlySet<string> = new Set([
  "example",
  "default",
  "const",
  "enum",
  "value",
  "dataValue",
]);

const isValue = (key: string, value: JsonValue): boolean =>
  values.has(key) || (key === "examples" && isArray(value));

function addRef(scanning: Scanning, ref: JsonValue | undefined): void {
  if (typeof ref === "string" && !ref.startsWith("#")) scanning.refs.add(ref);
}

/** A mapping holds names of schemas and references alike (OpenAPI 3.1, 4.8.25.3). */
function addMapping(scanning: Scanning, discriminator: JsonValue): void {
  const mapping = isObject(discriminator) ? own(discriminator, "mapping") : undefined;
  for (const target of isObject(mapping) ? Object.values(mapping) : []) {
    if (typeof target === "string" && /[/#]|\.(?:json|ya?ml)$/iu.test(target))
      addRef(scanning, target);
  }
}

function addKeyword(scanning: Scanning, key: string, value: JsonObject, pointer: Pointer): void {
  const text = own(value, key);
  if (typeof text !== "string") return;
  if (key === "$ref" || key === "$dynamicRef") addRef(scanning, text);
  else if (key === "$anchor" || key === "$dynamicAnchor")
    scanning.anchors.push({ text, value, pointer });
  else if (key === "$id") scanning.ids.push({ text, value, pointer });
}

/** @param named whether the keys are names that somebody chose, which mean nothing by themselves */
function visit(scanning: Scanning, value: JsonObject, pointer: Pointer, named: boolean): void {
  const keys = Object.keys(value);
  // An outer `$id` is needed before those within it.
  for (const key of keys) {
    // A map of names may be elsewhere as a whole; what a name stands for is no text.
    if (key === "$ref" || (!named && key.startsWith("$")))
      addKeyword(scanning, key, value, pointer);
  }
  for (const key of keys) {
    const member = value[key];
    if (typeof member !== "object" || member === null) continue;
    if (!named && isValue(key, member)) continue;
    if (!named && key === "discriminator") addMapping(scanning, member);
    visitAny(scanning, member, childPointer(pointer, key), !named && nameMaps.has(key));
  }
}

function visitAny(scanning: Scanning, value: JsonValue, pointer: Pointer, named: boolean): void {
  if (isObject(value)) visit(scanning, value, pointer, named);
  else if (isArray(value))
    value.forEach((one, index) => visitAny(scanning, one, childPointer(pointer, index), false));
}

/** Finds the references, `$id`s and anchors of a document, whatever it is. */
export function scan(value: JsonValue): Scan {
  const scanning: Scanning = { refs: new Set(), ids: [], anchors: [] };
  visitAny(scanning, value, rootPointer, false);
  return scanning;
}
