import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { JsonObject, JsonValue } from "../ir/index.js";
import { isArray, isObject, own } from "../read/index.js";
import { openPlaces } from "./places.js";
import type { OpenPlace, Openness } from "./places.js";

/** A JSONPath that leads to one place (RFC 9535, 2.7). */
export function pathTo(keys: readonly (string | number)[]): string {
  const segments = keys.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    if (/^[A-Za-z_]\w*$/u.test(key)) return `.${key}`;
    // JSON escapes what a JSONPath may not hold; the quotes are other ones.
    return `['${JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}']`;
  });
  return `$${segments.join("")}`;
}

const deepestGuess = 3;
const mostFields = 20;

/** The schema that an example suggests: a start, for a person to correct. */
function guess(example: JsonValue | undefined, depth = 0): JsonObject {
  if (example === undefined || example === null || depth > deepestGuess) return { type: "string" };
  if (isArray(example)) return { type: "array", items: guess(example[0], depth + 1) };
  if (isObject(example)) return { type: "object", properties: fieldsOf(example, depth) };
  if (typeof example === "number")
    return { type: Number.isInteger(example) ? "integer" : "number" };
  return { type: typeof example };
}

/** What a person sees that there are fields to name. */
const someField: JsonObject = { name: { type: "string" } };

function fieldsOf(example: JsonObject, depth: number): JsonObject {
  const fields = Object.entries(example).slice(0, mostFields);
  return fields.length === 0
    ? someField
    : Object.fromEntries(fields.map(([name, value]) => [name, guess(value, depth + 1)]));
}

function exampleOf({ value }: OpenPlace): JsonValue | undefined {
  const examples = own(value, "examples");
  return isArray(examples) ? examples[0] : undefined;
}

/** What the name of a scheme suggests, as the pass `security` reads names. */
function guessPlacement({ keys }: OpenPlace): JsonObject {
  const name = String(keys.at(-1));
  if (/bearer|jwt|oauth|token/iu.test(name)) return { type: "http", scheme: "bearer" };
  return /basic/iu.test(name)
    ? { type: "http", scheme: "basic" }
    : { type: "apiKey", in: "header", name: "X-Api-Key" };
}

/** The update that fills a place, as it may be meant. */
const updates: Readonly<Record<Openness, (place: OpenPlace) => JsonObject>> = {
  items(place) {
    const example = exampleOf(place);
    return { items: guess(isArray(example) ? example[0] : example) };
  },
  fields(place) {
    const example = exampleOf(place);
    return { properties: isObject(example) ? fieldsOf(example, 0) : someField };
  },
  any: (place) => guess(exampleOf(place)),
  success: () => ({
    responses: {
      200: {
        description: "OK",
        content: { "application/json": { schema: { type: "object", properties: someField } } },
      },
    },
  }),
  placement: guessPlacement,
};

const words: Readonly<Record<Openness, string>> = {
  items: "the items of the array are not described",
  fields: "the object names no fields; additionalProperties instead of properties makes it a map",
  any: "a value of any type",
  success: "no success response; without content it has no body",
  placement: "where the credential goes is not said",
};

const longestExample = 200;

/** A text of a spec on one line of comment. */
function commentText(text: string): string {
  const plain = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    " ",
  );
  return plain.length > longestExample ? `${plain.slice(0, longestExample)}…` : plain;
}

const require = createRequire(import.meta.url);

// Loaded when a skeleton is written, for no other command needs it.
const yamlOf = (value: JsonValue): string => {
  const { stringify } = require("yaml") as typeof Yaml;
  return stringify(value, { lineWidth: 0 }).trimEnd();
};

function actionText(place: OpenPlace): string {
  const example = exampleOf(place);
  const where = place.origin === undefined ? "" : `${commentText(place.origin)}: `;
  const update = yamlOf({ update: updates[place.kind](place) });
  return [
    `  # ${where}${words[place.kind]}`,
    ...(example === undefined ? [] : [`  # Example: ${commentText(JSON.stringify(example))}`]),
    `  - target: ${yamlOf(pathTo(place.keys))}`,
    ...update.split("\n").map((line) => `    # ${line}`),
  ].join("\n");
}

const head = `# What the pages of this API leave open. Take the mark off the lines of an update and correct them, or remove the action.
overlay: 1.1.0
info:
  title: What the pages do not say
  version: 1.0.0
`;

/**
 * An overlay (Overlay Specification 1.1) with an action for each place that pages leave open and that matters, its update
 * commented out.
 * @param document the OpenAPI document of the pages, with its extensions
 */
export function overlaySkeleton(document: JsonObject): string {
  const places = openPlaces(document);
  if (places.length === 0) return `${head}actions: []\n`;
  return `${head}actions:\n${places.map(actionText).join("\n")}\n`;
}
