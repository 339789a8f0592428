// What the cases are made of: a small document and a few ways to fill it.

/** Sets an own member, also one that is called `__proto__`. */
export function put(object, key, value) {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return object;
}

export const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
export const json = (schema) => ({ "application/json": { schema } });
export const answer = (schema) => ({ 200: { description: "fine", content: json(schema) } });

/** A document with one operation that answers an Order. */
export function small(version = "3.1.0") {
  return {
    openapi: version,
    info: { title: "Orders", version: "1" },
    paths: { "/orders": { get: { operationId: "listOrders", responses: answer(ref("Order")) } } },
    components: { schemas: { Order: { type: "object", properties: { id: { type: "string" } } } } },
  };
}

/** The small document with a property of Order, and perhaps further schemas. */
export function withProperty(schema, schemas = {}, version = "3.1.0") {
  const document = small(version);
  document.components.schemas.Order.properties.held = schema;
  for (const [name, one] of Object.entries(schemas)) put(document.components.schemas, name, one);
  return document;
}

/** Schemas `C0` … `Cn`, each made from the one behind it; the last one is given. */
export function chain(length, link, last = { type: "string" }, order = (names) => names) {
  const pairs = times(length, (index) => [`C${index}`, link(ref(`C${index + 1}`), index)]);
  return withProperty(ref("C0"), Object.fromEntries(order([...pairs, [`C${length}`, last]])));
}

/** A case in the form of the harness. */
export const caseOf = (group, id, vector, build, expect = {}) => ({
  id: `own.${group}.${id}`,
  group: `own-${group}`,
  position: "own",
  format: "openapi",
  ext: typeof build === "string" ? "yaml" : "json",
  vector,
  ...(typeof build === "string" ? { text: build } : { build }),
  expect: { outcome: "either", markers: [], ...expect },
});
