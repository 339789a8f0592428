import type { Field } from "../document.js";

/** A field with its place among the fields of its section. */
export interface NestedField {
  readonly field: Field;
  /** Index of the field that it stands under; undefined at the root. */
  readonly parent: number | undefined;
  /** The rest of its name below the parent: the property's name. It may hold dots of its own. */
  readonly leaf: string;
  /** 0 at the root. */
  readonly depth: number;
  /** An earlier field of the same name. */
  readonly twin: Field | undefined;
}

/** The names so far. Their lengths tell most prefixes of a long name apart without comparing text. */
interface Names {
  readonly places: Map<string, number>;
  readonly lengths: Set<number>;
}

function findParent(name: string, { places, lengths }: Names): number | undefined {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const place = lengths.has(dot) ? places.get(name.slice(0, dot)) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * Finds the parent of each field: the longest earlier name of the section that is a dotted prefix of its name
 * (grammar, section 4).
 */
export function nest(fields: readonly Field[]): readonly NestedField[] {
  const names: Names = { places: new Map(), lengths: new Set() };
  const nested: NestedField[] = [];
  for (const [place, field] of fields.entries()) {
    const name = field.name.value;
    const parent = findParent(name, names);
    const above = parent === undefined ? undefined : nested[parent];
    const leaf = above === undefined ? name : name.slice(above.field.name.value.length + 1);
    const twin = fields[names.places.get(name) ?? -1];
    nested.push({ field, parent, leaf, depth: above === undefined ? 0 : above.depth + 1, twin });
    if (twin === undefined) names.places.set(name, place);
    names.lengths.add(name.length);
  }
  return nested;
}
