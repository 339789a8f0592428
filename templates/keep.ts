import type { Module } from "../generator/emit/index.js";
import type { Api } from "../generator/ir/index.js";
import type { TemplateContext } from "../generator/template.js";
import { freshPlaces } from "./fresh.js";
import { layoutOf } from "./layout.js";
import type { OperationPlace, SchemaPlace } from "./layout.js";

/** Gives the module of a schema or an operation as it was made before, or makes it. */
export type Keep = (
  place: SchemaPlace | OperationPlace,
  path: string,
  make: () => Module,
) => Module;

const known = new WeakMap<Api, ReadonlySet<SchemaPlace | OperationPlace>>();

/** In a process that makes an API again and again, what has not changed is not drafted again. */
export function keeper(api: Api, { kept, policies }: TemplateContext): Keep {
  const before = kept?.basis;
  if (kept === undefined || before === undefined) return (_place, _path, make) => make();
  const fresh =
    known.get(api) ??
    freshPlaces(
      { api: before, layout: layoutOf(before, policies) },
      { api, layout: layoutOf(api, policies) },
    );
  known.set(api, fresh);
  return (place, path, make) => (fresh.has(place) ? kept.module(path) : undefined) ?? make();
}
