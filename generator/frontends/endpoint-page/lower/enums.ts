import { report } from "../../../diagnostics/index.js";
import type { JsonValue } from "../../../ir/index.js";
import type { EnumFacet, Field, Page } from "../document.js";
import { tell } from "../problems.js";
import type { Problems } from "../problems.js";

/** The values of each field that has an Enum, whether it prints them or refers to another field. */
export type EnumValues = ReadonlyMap<Field, readonly JsonValue[]>;

/** The Enums that stand above a place: the last one of each name, and the last one of each name and count. */
interface Seen {
  readonly byName: Map<string, readonly JsonValue[]>;
  readonly byCount: Map<string, readonly JsonValue[]>;
}

const keyOf = (name: string, count: number): string => `${count} ${name}`;

function remember(name: string, values: readonly JsonValue[], seen: Seen): void {
  seen.byName.set(name, values);
  seen.byCount.set(keyOf(name, values.length), values);
}

/** ``Enum: same as `path` (N values)``: the nearest Enum above, in any section, of that name and with that count. */
function resolve(
  field: Field,
  facet: Extract<EnumFacet, { kind: "sameAs" }>,
  seen: Seen,
  problems: Problems,
): readonly JsonValue[] | undefined {
  const other = facet.name.value;
  const exact = seen.byCount.get(keyOf(other, facet.count));
  if (exact !== undefined) return exact;
  const name = field.name.value;
  const values = seen.byName.get(other);
  if (values === undefined)
    tell(problems, () => report("page/same-as-nothing", { name, other }, facet.name.origin));
  else
    tell(problems, () =>
      report(
        "page/same-as-count",
        { name, other, stated: facet.count, found: values.length },
        facet.name.origin,
      ),
    );
  return values;
}

/** The Enums of a page, in the order of its fields (grammar, section 4). */
export function resolveEnums(page: Page, problems: Problems): EnumValues {
  const resolved = new Map<Field, readonly JsonValue[]>();
  const seen: Seen = { byName: new Map(), byCount: new Map() };
  const visit = (field: Field, path: string): void => {
    const { enum: facet } = field;
    const values = facet?.kind === "sameAs" ? resolve(field, facet, seen, problems) : facet?.values;
    if (values !== undefined) {
      resolved.set(field, values);
      remember(field.name.value, values, seen);
      remember(path, values, seen);
    }
    for (const variant of field.variants)
      visit(variant.field, `${field.name.value}.${variant.field.name.value}`);
  };
  for (const section of page.sections)
    for (const field of section.fields) visit(field, field.name.value);
  return resolved;
}
