import type { TextFile } from "../../generator/emit/index.js";
import type { Api, JsonObject, JsonValue } from "../../generator/ir/index.js";
import type { Resolve } from "./declared.js";
import type { Before } from "./document.js";
import { KeptParts } from "./kept-parts.js";
import { isObject } from "./object.js";
import { interfaceFrame, partKinds, schemasFrame, typePart } from "./type-part.js";
import type { Frame, PartKind, TypePart } from "./type-part.js";

const banner =
  "// Made by Specwright. Changes to this file are lost: change the spec and generate again.\n// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.\n";

function schemasOf(document: JsonObject): JsonObject {
  const { components } = document;
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return isObject(schemas) ? schemas : {};
}

/** Finds what a reference leads to, over as many references as there are; nothing at the end of a circle. */
function resolver(schemas: JsonObject): Resolve {
  const known = new Map<string, JsonObject | undefined>();
  return (ref) => {
    const passed: string[] = [];
    let at: string | undefined = ref;
    let found: JsonObject | undefined;
    while (at !== undefined && !known.has(at)) {
      known.set(at, undefined);
      passed.push(at);
      const name: string = at.replace("#/components/schemas/", "");
      const schema: JsonValue | undefined = Object.hasOwn(schemas, name)
        ? schemas[name]
        : undefined;
      found = isObject(schema) ? schema : undefined;
      const next: JsonValue | undefined = found?.["$ref"];
      at = typeof next === "string" ? next : undefined;
    }
    const end = at === undefined ? found : known.get(at);
    for (const one of passed) known.set(one, end);
    return end;
  };
}

function framed({ start, end, none }: Frame, members: readonly string[]): string {
  const inner = members.join("");
  return inner === "" ? none : start + inner + end;
}

/** The module that parts make together. */
function joined(
  frames: Readonly<Record<PartKind, Frame>>,
  parts: Readonly<Record<PartKind, readonly TypePart[]>>,
): string {
  const all = partKinds.flatMap((kind) => parts[kind]);
  const membersOf = (kind: PartKind): readonly string[] => parts[kind].map(({ member }) => member);
  const operations = all.map((part) => part.operations);
  return [
    ...partKinds.map((kind) => framed(frames[kind], membersOf(kind))),
    framed(interfaceFrame("$defs"), []),
    framed(interfaceFrame("operations"), operations),
    ...new Set(all.flatMap(({ helpers }) => helpers)),
  ].join("");
}

/**
 * `paths` types of a document: what openapi-typescript makes of its members one by one, so that a process that goes on has
 * it make only those that have changed. The package is slow to load, so it is loaded only for this artifact.
 */
export async function pathsModule(document: JsonObject, api: Api, kept: Before): Promise<TextFile> {
  const engine = await import("openapi-typescript");
  const memory = new KeptParts(api, kept);
  const schemas = memory.schemas(schemasOf(document));
  const resolve = resolver(schemas);
  const { paths, webhooks } = document;
  const frames = {
    paths: interfaceFrame("paths"),
    webhooks: interfaceFrame("webhooks"),
    schemas: schemasFrame(engine),
  };
  const partsOf = (kind: PartKind, members: JsonValue | undefined): readonly TypePart[] =>
    Object.entries(isObject(members) ? members : {}).map((member) =>
      memory.part(kind, member, resolve, (ask) =>
        typePart(engine, kind, frames[kind], member, ask),
      ),
    );
  const parts = {
    paths: partsOf("paths", paths),
    webhooks: partsOf("webhooks", webhooks),
    schemas: partsOf("schemas", schemas),
  };
  return { kind: "text", path: "openapi/paths.ts", text: `${banner}\n${joined(frames, parts)}` };
}
