import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { declared } from "./declared.js";
import type { Engine, Resolve } from "./declared.js";
import { newMask } from "./mask.js";
import { withoutTypedEnums } from "./object-enums.js";
import { isObject } from "./object.js";

/** Members of a document of which types are made one by one, in the order of their types. */
export const partKinds = ["paths", "webhooks", "schemas"] as const;
export type PartKind = (typeof partKinds)[number];

/** The lines that are made of one member of a document. */
export interface TypePart {
  /** Its own member in the interface of its kind. */
  readonly member: string;
  /** Those of the operations that it has, in `operations`. */
  readonly operations: string;
  /** Declarations that they lean on. */
  readonly helpers: readonly string[];
}

/** The lines around members. */
export interface Frame {
  readonly start: string;
  readonly end: string;
  /** What stands there where no member does. */
  readonly none: string;
}

/** The frame of an interface that has nothing but the members. */
export const interfaceFrame = (name: string): Frame => ({
  start: `export interface ${name} {\n`,
  end: "}\n",
  none: `export type ${name} = Record<string, never>;\n`,
});

/** What `components` are declared as where there are schemas. The rest of them is what openapi-typescript says of none. */
export function schemasFrame(engine: Engine): Frame {
  const [none = ""] = declared(engine, { components: {} }, () => undefined);
  const [start = "", end] = none.split("    schemas: never;\n");
  if (end === undefined) throw new Error(`openapi-typescript declares no schemas as ${none}`);
  return { start: `${start}    schemas: {\n`, end: `    };\n${end}`, none };
}

/** What stands in one of the texts within a frame; nothing where none begins like it. */
function within({ start, end }: Frame, texts: readonly string[]): string {
  const text = texts.find((one) => one.startsWith(start));
  if (text === undefined) return "";
  if (!text.endsWith(end)) throw new Error(`openapi-typescript ends ${start} in another way`);
  return text.slice(start.length, text.length - end.length);
}

const alone: Readonly<Record<PartKind, (member: JsonObject) => JsonObject>> = {
  paths: (paths) => ({ paths }),
  webhooks: (webhooks) => ({ webhooks }),
  schemas: (schemas) => ({ components: { schemas } }),
};

/**
 * What openapi-typescript makes of one member of a document, with nothing around it but what references lead to.
 * @param frame the lines around the members of its kind
 */
export function typePart(
  engine: Engine,
  kind: PartKind,
  frame: Frame,
  [name, value]: readonly [string, JsonValue],
  resolve: Resolve,
): TypePart {
  const { mask, unmask } = newMask();
  const readable = (object: JsonObject): JsonObject => {
    const made = withoutTypedEnums(object);
    return mask(isObject(made) ? made : object);
  };
  const texts = declared(engine, readable(alone[kind]({ [name]: value })), (ref) => {
    const found = resolve(ref);
    return found === undefined ? undefined : readable(found);
  });
  return {
    member: unmask(within(frame, texts)),
    operations: unmask(within(interfaceFrame("operations"), texts)),
    helpers: texts.filter((text) => !text.startsWith("export ")),
  };
}
