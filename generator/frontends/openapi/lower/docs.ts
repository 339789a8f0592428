import { noDocs } from "../../../ir/index.js";
import type { Docs, Example, JsonObject, Schema } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { childPointer } from "../../../source/index.js";
import { flagAt, memberAt, originOf, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";

/** `example`, else the list `examples` of JSON Schema, else the map `examples` of OpenAPI (3.1, 4.8.19). */
function examplesOf(lowering: Lowering, node: ObjectNode): readonly Example[] {
  const single = memberAt(node, "example");
  if (single !== undefined) return [{ value: single.value, origin: originOf(lowering, single) }];
  const several = memberAt(node, "examples");
  if (several === undefined) return [];
  const { value, pointer } = several;
  if (isArray(value))
    return value.map((one, index) => ({
      value: one,
      origin: originOf(lowering, { pointer: childPointer(pointer, index) }),
    }));
  return Object.entries(isObject(value) ? value : {}).flatMap(([name, example]) => {
    const inner = isObject(example) ? own(example, "value") : undefined;
    return inner === undefined
      ? []
      : [{ value: inner, origin: originOf(lowering, { pointer: childPointer(pointer, name) }) }];
  });
}

/** The members whose names begin with `x-`, less our own. */
export function extensionsOf({ value }: ObjectNode): JsonObject {
  const found = Object.entries(value).filter(
    ([name]) => name.startsWith("x-") && !name.startsWith("x-specwright"),
  );
  return found.length === 0 ? noDocs.extensions : Object.fromEntries(found);
}

/** The annotations of a schema, a parameter or a media type. */
export function docsOf(lowering: Lowering, node: ObjectNode): Docs {
  const description = textAt(lowering, node, "description");
  const deprecated = flagAt(lowering, node, "deprecated") ?? false;
  const examples = examplesOf(lowering, node);
  const title = textAt(lowering, node, "title");
  const extensions = extensionsOf(node);
  const silent = [title, description].every((text) => text === undefined);
  return silent && !deprecated && examples.length === 0 && extensions === noDocs.extensions
    ? noDocs
    : { title, description, deprecated, examples, extensions };
}

/** What the outer docs do not say the inner ones do. */
export function mergeDocs(outer: Docs, inner: Docs): Docs {
  if (outer === noDocs) return inner;
  if (inner === noDocs) return outer;
  return {
    title: outer.title ?? inner.title,
    description: outer.description ?? inner.description,
    deprecated: outer.deprecated || inner.deprecated,
    examples: outer.examples.length > 0 ? outer.examples : inner.examples,
    extensions: { ...inner.extensions, ...outer.extensions },
  };
}

export function withDocs(schema: Schema, docs: Docs): Schema {
  return docs === noDocs ? schema : { ...schema, docs: mergeDocs(docs, schema.docs) };
}
