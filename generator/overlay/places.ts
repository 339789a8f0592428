import type { JsonObject, JsonValue } from "../ir/index.js";
import { isArray, isObject, own } from "../read/index.js";

/** What a document that was made of pages leaves open. */
export type Openness = "items" | "fields" | "any" | "success" | "placement";

/** A place that is to be filled in. */
export interface OpenPlace {
  readonly kind: Openness;
  readonly keys: readonly (string | number)[];
  readonly value: JsonObject;
  /** File and line of the page, where the document tells. */
  readonly origin: string | undefined;
}

/** An object of the document on the way to its places. */
interface Step {
  readonly keys: readonly (string | number)[];
  readonly value: JsonObject;
  readonly origin: string | undefined;
}

function stepTo(
  above: Step,
  keys: readonly (string | number)[],
  value: JsonValue | undefined,
): readonly Step[] {
  if (!isObject(value)) return [];
  const origin = own(value, "x-specwright-origin");
  return [
    {
      keys: [...above.keys, ...keys],
      value,
      origin: typeof origin === "string" ? origin : above.origin,
    },
  ];
}

const below = (above: Step, ...path: readonly string[]): readonly Step[] =>
  path.reduce<readonly Step[]>(
    (steps, name) => steps.flatMap((step) => stepTo(step, [name], own(step.value, name))),
    [above],
  );

const members = (above: Step): readonly Step[] =>
  Object.entries(above.value).flatMap(([name, value]) => stepTo(above, [name], value));

const elements = (above: Step, name: string): readonly Step[] => {
  const list = own(above.value, name);
  return isArray(list) ? list.flatMap((value, index) => stepTo(above, [name, index], value)) : [];
};

/** Words that say something of a value. */
const telling = ["type", "enum", "const", "$ref", "anyOf", "oneOf", "allOf", "properties", "items"];

/** The loss of a schema, as the pass `losses` counts it. */
function opennessOf(schema: JsonObject): Openness | undefined {
  const has = (word: string): boolean => Object.hasOwn(schema, word);
  if (!telling.some(has)) return "any";
  if (has("enum")) return undefined;
  const type = own(schema, "type");
  const types = isArray(type) ? type : [type];
  if (types.includes("array") && !has("items")) return "items";
  return types.includes("object") && !has("properties") && !has("additionalProperties")
    ? "fields"
    : undefined;
}

function schemaPlaces(step: Step): readonly OpenPlace[] {
  const kind = opennessOf(step.value);
  const inner = [
    ...below(step, "properties").flatMap(members),
    ...below(step, "items"),
    ...below(step, "additionalProperties"),
    ...elements(step, "anyOf"),
  ];
  return [...(kind === undefined ? [] : [{ ...step, kind }]), ...inner.flatMap(schemaPlaces)];
}

const contentSchemas = (owner: Step): readonly Step[] =>
  below(owner, "content")
    .flatMap(members)
    .flatMap((media) => below(media, "schema"));

/** Which operations are asked for a success: webhooks often state no response. */
function operationPlaces(operation: Step, successful: boolean): readonly OpenPlace[] {
  const responses = below(operation, "responses").flatMap(members);
  const silent = successful && !responses.some(({ keys }) => String(keys.at(-1)).startsWith("2"));
  const schemas = [
    ...elements(operation, "parameters").flatMap((parameter) => below(parameter, "schema")),
    ...below(operation, "requestBody").flatMap(contentSchemas),
    ...responses.flatMap(contentSchemas),
  ];
  return [
    ...(silent ? [{ ...operation, kind: "success" } as const] : []),
    ...schemas.flatMap(schemaPlaces),
  ];
}

/** Whether a scheme still has the place that was made up for it (`templates/openapi/document.ts`). */
function isUnplaced({ value }: Step): boolean {
  const extension = own(value, "x-specwright");
  const marked = isObject(extension) && own(extension, "placement") === "unplaced";
  return marked && own(value, "type") === "apiKey" && own(value, "name") === "Authorization";
}

/** Every place that pages leave open and that matters, in the order of the document. */
export function openPlaces(document: JsonObject): readonly OpenPlace[] {
  const root: Step = { keys: [], value: document, origin: undefined };
  const schemes = below(root, "components", "securitySchemes").flatMap(members).filter(isUnplaced);
  const operations = (where: string): readonly Step[] =>
    below(root, where).flatMap(members).flatMap(members);
  return [
    ...operations("paths").flatMap((operation) => operationPlaces(operation, true)),
    ...operations("webhooks").flatMap((operation) => operationPlaces(operation, false)),
    ...below(root, "components", "schemas").flatMap(members).flatMap(schemaPlaces),
    ...schemes.map((step): OpenPlace => ({ ...step, kind: "placement" })),
  ];
}
