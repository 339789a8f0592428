import type { Rule } from "../../../ir/index.js";
import { countAt } from "./limits.js";
import { entriesOf, memberAt, objectAt } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import type { Schemas } from "./schemas.js";

type ReadRule = (schemas: Schemas, node: ObjectNode) => readonly Rule[];

function conditional({ toTheLetter: { lower } }: Schemas, node: ObjectNode): readonly Rule[] {
  const condition = memberAt(node, "if");
  const [accepted, otherwise] = [memberAt(node, "then"), memberAt(node, "else")];
  if (condition === undefined || (accepted === undefined && otherwise === undefined)) return [];
  return [
    {
      kind: "conditional",
      condition: lower(condition),
      whenAccepted: accepted && lower(accepted),
      otherwise: otherwise && lower(otherwise),
    },
  ];
}

function contains({ lowering, lower }: Schemas, node: ObjectNode): readonly Rule[] {
  const items = memberAt(node, "contains");
  if (items === undefined) return [];
  const min = countAt(lowering, node, "minContains") ?? 1;
  const max = countAt(lowering, node, "maxContains");
  const isIdle = min === 0 && max === undefined;
  return isIdle ? [] : [{ kind: "contains", schema: lower(items), min, max }];
}

/** By the keyword that each rule begins with. */
const readers: readonly (readonly [word: string, ReadRule])[] = Object.entries({
  not: ({ toTheLetter }, node) => {
    const refused = memberAt(node, "not");
    return refused === undefined ? [] : [{ kind: "not", schema: toTheLetter.lower(refused) }];
  },
  if: conditional,
  contains,
  propertyNames: ({ lower }, node) => {
    const names = memberAt(node, "propertyNames");
    return names === undefined ? [] : [{ kind: "propertyNames", schema: lower(names) }];
  },
  dependentSchemas: ({ lowering, toTheLetter }, node) =>
    entriesOf(objectAt(lowering, node, "dependentSchemas")).map(([property, schema]) => ({
      kind: "dependentSchema",
      property,
      schema: toTheLetter.lower(schema),
    })),
} satisfies Readonly<Record<string, ReadRule>>);

/**
 * What a schema asks for that the type of a value does not show (JSON Schema 2020-12 core, 10.2 and 10.3).
 * @param read the keywords that were read as constraints of an object
 */
export function rulesOf(
  schemas: Schemas,
  node: ObjectNode,
  read: ReadonlySet<string>,
): readonly Rule[] {
  return readers
    .filter(([word]) => Object.hasOwn(node.value, word) && !read.has(word))
    .flatMap(([, reader]) => reader(schemas, node));
}
