import { localSymbol } from "../generator/emit/index.js";
import type { LocalSymbol } from "../generator/emit/index.js";
import type { NamedSchema, SchemaId } from "../generator/ir/index.js";
import { fileNames, toName } from "../generator/naming/index.js";
import type { Policies } from "../generator/template.js";
import { changesOf, inputNames } from "./changes.js";
import type { Changes } from "./changes.js";
import {
  circlesOf,
  membersOfIntersections,
  references,
  referencesInPlace,
  sameCircle,
} from "./recursion.js";

/** Where the code of one named schema is declared. */
export interface SchemaPlace {
  readonly named: NamedSchema;
  /** The TypeScript type. */
  readonly type: LocalSymbol;
  /** The type of what may be on the wire; the same symbol where defaults and codecs make no difference. */
  readonly input: LocalSymbol;
  /** The zod schema. */
  readonly validator: LocalSymbol;
}

/** What is known of the named schemas of an Api by themselves, whatever its operations are. */
export interface SchemaPlaces {
  readonly places: readonly SchemaPlace[];
  readonly placeOf: (id: SchemaId) => SchemaPlace | undefined;
  /** The names of their types. */
  readonly typeNames: readonly string[];
  /** Whether a reference closes a circle, so that what it names may not be there yet when it is made. */
  readonly isCircular: (from: SchemaId | undefined, to: SchemaId) => boolean;
  /** Whether a reference leads back to the same schema over the same value, so that it says nothing. */
  readonly isEmptyCircle: (from: SchemaId | undefined, to: SchemaId) => boolean;
  /** Whether a named schema is a member of an intersection, so that other members add properties to it. */
  readonly isPart: (id: SchemaId) => boolean;
  /** What values become between wire and code. */
  readonly changes: Changes;
}

/** `index` is the module that passes the others on, `proof` the one that compares types with validators. */
export const ownModules = ["index", "proof"];

function schemaPlace(named: NamedSchema, file: string, input: string): SchemaPlace {
  const name = named.name;
  const type = localSymbol(toName(name), `types/${file}.ts`, "type");
  return {
    named,
    type,
    input: input === name ? type : localSymbol(toName(input), `types/${file}.ts`, "type"),
    validator: localSymbol(toName(`${name}Schema`), `zod/${file}.ts`, "value"),
  };
}

function placeSchemas(schemas: readonly NamedSchema[], policies: Policies): SchemaPlaces {
  const schemaFile = fileNames(ownModules);
  const changes = changesOf(schemas, policies);
  const inputName = inputNames(schemas, changes);
  const places = schemas.map((named) =>
    schemaPlace(named, schemaFile(named.name), inputName(named)),
  );
  const byId = new Map(places.map((place) => [place.named.id, place]));
  const members = membersOfIntersections(schemas);
  const circles = circlesOf(references(schemas));
  const emptyCircles = circlesOf(referencesInPlace(schemas));
  return {
    places,
    placeOf: (id) => byId.get(id),
    typeNames: places.flatMap(({ type, input }) =>
      type === input ? [type.name] : [type.name, input.name],
    ),
    isCircular: (from, to) => sameCircle(circles, from, to),
    isEmptyCircle: (from, to) => sameCircle(emptyCircles, from, to),
    isPart: (id) => members.has(id),
    changes,
  };
}

const known = new WeakMap<readonly NamedSchema[], Map<string, SchemaPlaces>>();

/** @param said the policies as text: the same list by the same ones is placed once */
export function schemaPlacesOf(
  schemas: readonly NamedSchema[],
  policies: Policies,
  said: string,
): SchemaPlaces {
  const made = known.get(schemas) ?? new Map<string, SchemaPlaces>();
  const places = made.get(said) ?? placeSchemas(schemas, policies);
  known.set(schemas, made.set(said, places));
  return places;
}
