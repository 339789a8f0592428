import type { Property } from "../../../ir/index.js";
import type { Field } from "../document.js";
import type { Problems } from "../problems.js";
import { checkField, checkParents, checkValues } from "./check-field.js";
import type { EnumValues } from "./enums.js";
import { nest } from "./nest.js";
import { schemaOf } from "./schema.js";

/**
 * Lowers the fields of a section to the properties at its root, the others below them. Every field stands after its
 * parent, so that going backwards each one finds its children done, without recursion.
 * @param body whether the fields are a body: the names of parameters often have dots of their own
 */
export function lowerFields(
  fields: readonly Field[],
  body: boolean,
  enums: EnumValues,
  problems: Problems,
): readonly Property[] {
  const nested = nest(fields);
  const kept = nested.map((place) =>
    checkField(place, place.parent === undefined ? undefined : fields[place.parent], problems),
  );
  if (body) checkParents(nested, problems);
  // The last list is for the root. Lists are filled from their end.
  const children: Property[][] = [...fields.map(() => []), []];
  for (let index = fields.length - 1; index >= 0; index -= 1) {
    const place = nested[index];
    if (place === undefined || kept[index] !== true) continue;
    const { field, leaf, parent } = place;
    const values = enums.get(field);
    checkValues(field, values, (children[index]?.length ?? 0) > 0, problems);
    const parts = { field, children: children[index]?.toReversed() ?? [], values };
    children[parent ?? fields.length]?.push({
      name: leaf,
      required: field.required,
      access: "both",
      schema: schemaOf(parts),
      origin: field.name.origin,
    });
  }
  return children[fields.length]?.toReversed() ?? [];
}
