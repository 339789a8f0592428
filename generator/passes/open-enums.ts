import { report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { mapChildren } from "../ir/index.js";
import type { Api, Openness, Schema } from "../ir/index.js";

/** By the name of a schema, or of a schema and properties below it (`Invoice.lines.kind`). */
export type OpenEnums = Readonly<Record<string, Openness>>;

/** The schema with the enums of one place marked; what stands between properties and items adds nothing to the place. */
function marked(schema: Schema, place: string, wanted: OpenEnums, used: Set<string>): Schema {
  if (schema.kind === "enum") {
    const openness = Object.hasOwn(wanted, place) ? wanted[place] : undefined;
    if (openness === undefined) return schema;
    used.add(place);
    return { ...schema, openness };
  }
  return mapChildren(schema, (child, step) => {
    if (step.kind === "rule") return child;
    const below = step.kind === "property" ? `${place}.${step.name}` : place;
    return marked(child, below, wanted, used);
  });
}

/** Marks the enums of which the config says who takes values that they do not list. Names are those of the output. */
export function openEnums(api: Api, wanted: OpenEnums): Result<Api> {
  const places = Object.keys(wanted);
  if (places.length === 0) return result(api, []);
  const used = new Set<string>();
  const schemas = api.schemas.map((named) => ({
    ...named,
    schema: marked(named.schema, named.name, wanted, used),
  }));
  const idle = places.filter((place) => !used.has(place));
  return result(
    { ...api, schemas },
    idle.map((place) => report("enums/no-match", { place })),
  );
}
