import type { JsonObject, JsonValue } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { childPointer } from "../../../source/index.js";
import { entriesOf, listAt, memberAt, objectAt, rootOf } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { noTags } from "./tags-of-schemas.js";
import type { Tags } from "./tags-of-schemas.js";
import { borrowed, componentNodes } from "./component-nodes.js";
import { followed, targetOf } from "./refs.js";

type Found = Map<JsonValue, Map<string, Set<string>>>;

/** A schema with a `discriminator`, and where each tag of its mapping leads. */
interface Family {
  readonly property: string;
  readonly targets: readonly (readonly [tag: string, schema: JsonValue])[];
  /** What is meant where there is no tag (3.2, 4.25): its tag is not demanded. */
  readonly fallback: JsonValue | undefined;
  readonly owner: ObjectNode;
}

/** @param passed objects that are not looked into */
function walk(
  node: Node,
  visit: (node: ObjectNode) => void,
  passed: Pick<WeakSet<object>, "has"> | undefined,
): void {
  const open: Node[] = [node];
  const seen = new Set<JsonValue>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, pointer } = at;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    if (passed?.has(value)) continue;
    seen.add(value);
    if (isObject(value)) visit({ ...at, value });
    const below: Node[] = Object.entries(value).map(([key, one]) => ({
      ...node,
      value: one,
      pointer: childPointer(pointer, key),
    }));
    for (const one of below.toReversed()) open.push(one);
  }
}

/** What a mapping names: a component by its key, else whatever the reference leads to (3.1, 4.8.25.4). */
function meantBy(
  lowering: Lowering,
  at: ObjectNode,
  name: string,
  components: ReadonlyMap<string, JsonObject>,
) {
  return components.get(name) ?? targetOf(lowering, at, name)?.value;
}

function familyOf(
  lowering: Lowering,
  owner: ObjectNode,
  components: ReadonlyMap<string, JsonObject>,
): Family | undefined {
  if (!Object.hasOwn(owner.value, "discriminator")) return undefined;
  const { schema } = owner.document.dialect.upgradeSchema(owner.value);
  const stated = memberAt({ ...owner, value: schema }, "discriminator");
  if (stated === undefined || !isObject(stated.value)) return undefined;
  const at: ObjectNode = { ...stated, value: stated.value };
  const property = own(at.value, "propertyName");
  if (typeof property !== "string") return undefined;
  const mapping = isObject(own(at.value, "mapping"))
    ? objectAt(lowering, at, "mapping")
    : undefined;
  const targets = entriesOf(mapping).flatMap(([tag, { value }]) => {
    const target =
      typeof value === "string" && mapping !== undefined
        ? meantBy(lowering, mapping, value, components)
        : undefined;
    return target === undefined ? [] : [[tag, target] as const];
  });
  const other = own(at.value, "defaultMapping");
  const fallback = typeof other === "string" ? meantBy(lowering, at, other, components) : undefined;
  return { property, targets, fallback, owner };
}

const refsIn = (lowering: Lowering, node: ObjectNode, word: string): readonly JsonValue[] =>
  isArray(own(node.value, word))
    ? listAt(lowering, node, word).flatMap((member) => {
        const ref = isObject(member.value) ? own(member.value, "$ref") : undefined;
        const target = typeof ref === "string" ? followed(lowering, member, ref) : undefined;
        return target === undefined ? [] : [target.value];
      })
    : [];

/** Who is made of whom by `allOf`, among the components. */
function parentsOf(
  lowering: Lowering,
  components: readonly ObjectNode[],
): ReadonlyMap<JsonValue, readonly JsonValue[]> {
  return new Map(components.map((node) => [node.value, refsIn(lowering, node, "allOf")]));
}

/** A schema and everything that it is made of, over as many steps as there are. */
function ancestors(
  schema: JsonValue,
  parents: ReadonlyMap<JsonValue, readonly JsonValue[]>,
): ReadonlySet<JsonValue> {
  const found = new Set<JsonValue>();
  const open = [...(parents.get(schema) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    for (const parent of parents.get(at) ?? []) open.push(parent);
  }
  found.delete(schema);
  return found;
}

function add(found: Found, schema: JsonValue, property: string, tags: Iterable<string>): void {
  const known = found.get(schema) ?? new Map<string, Set<string>>();
  const values = known.get(property) ?? new Set<string>();
  for (const tag of tags) values.add(tag);
  known.set(property, values);
  found.set(schema, known);
}

/** The tags of one family: those of the mapping, and the names of components that it does not speak of. */
function tagsOf(
  { property, targets, fallback, owner }: Family,
  members: readonly JsonValue[],
  nameOf: ReadonlyMap<JsonValue, string>,
  found: Found,
): void {
  for (const [tag, schema] of targets)
    if (schema !== owner.value && schema !== fallback) add(found, schema, property, [tag]);
  const mapped = new Set(targets.map(([, schema]) => schema));
  for (const member of members) {
    const name = nameOf.get(member);
    if (name !== undefined && !mapped.has(member) && member !== fallback)
      add(found, member, property, [name]);
  }
}

interface Component {
  readonly name: string;
  readonly node: ObjectNode;
}

/** The components, each as what it is where it does nothing but refer to another document. */
function componentsOf(lowering: Lowering): readonly Component[] {
  return componentNodes(lowering).flatMap(([name, node]) => {
    const at = borrowed(lowering, node);
    return isObject(at.value) ? [{ name, node: { ...at, value: at.value } }] : [];
  });
}

/**
 * By which tags schemas are told apart (OpenAPI 3.1, 4.8.25): the members of a union that has a discriminator, and what is made by
 * `allOf` of a schema that has one. What others are made of in turn is meant by their tags too.
 */
export function tagsIn(lowering: Lowering): Tags {
  const families: Family[] = [];
  const components = componentsOf(lowering);
  const byName: ReadonlyMap<string, JsonObject> = new Map(
    components.map(({ name, node }) => [name, node.value]),
  );
  for (const document of lowering.library.documents)
    walk(
      rootOf(document),
      (node) => {
        const family = familyOf(lowering, node, byName);
        if (family !== undefined) families.push(family);
      },
      lowering.kept?.withoutTags(),
    );
  const found: Found = new Map();
  if (families.length === 0) return noTags;
  const nameOf = new Map<JsonValue, string>(components.map(({ name, node }) => [node.value, name]));
  const parents = parentsOf(
    lowering,
    components.map(({ node }) => node),
  );
  const above = new Map<JsonValue, ReadonlySet<JsonValue>>(
    components.map(({ node }) => [node.value, ancestors(node.value, parents)]),
  );
  for (const family of families) {
    const { owner } = family;
    const choices = ["oneOf", "anyOf"].flatMap((word) => refsIn(lowering, owner, word));
    const made = components
      .map(({ node }) => node.value)
      .filter((value) => above.get(value)?.has(owner.value));
    tagsOf(family, [...new Set([...choices, ...made])], nameOf, found);
  }
  const owners = new Set<JsonValue>(families.map(({ owner }) => owner.value));
  for (const [schema, list] of above)
    for (const [property, tags] of found.get(schema) ?? [])
      for (const one of list)
        if (!owners.has(one) && found.get(one)?.has(property)) add(found, one, property, tags);
  return {
    of: found,
    isMadeOf: (schema, parent) => above.get(schema)?.has(parent) === true,
    isAny: true,
  };
}
