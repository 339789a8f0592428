import type { Effect } from "../../generator/diff/index.js";
import type { Editable, Json } from "./documents.js";

/** An edit of a document, and by hand: the rule that it falls under and what it does to either side. */
export interface Edit {
  readonly rule: string;
  readonly callers: Effect;
  readonly implementers: Effect;
  readonly apply: (places: Editable) => void;
}

/** A member that is an object; edits know what the documents have. */
export const at = (value: Json, ...keys: readonly string[]): Json =>
  keys.reduce((inner, key) => inner[key] as Json, value);

const list = (value: Json, key: string): unknown[] => value[key] as unknown[];

type Change = (body: Json) => void;

const property =
  (name: string, change: Json): Change =>
  (body) =>
    void Object.assign(at(body, "properties", name), change);

const without =
  (name: string, key: string): Change =>
  (body) =>
    void delete at(body, "properties", name)[key];

/** Edits of a body: the aspect, whether less or more is accepted, and the change. */
const bodyEdits: readonly (readonly [
  aspect: string,
  move: "less" | "more" | "other" | "new",
  Change,
])[] = [
  [
    "required-property-added",
    "less",
    (body) => {
      at(body, "properties")["extra"] = { type: "string" };
      list(body, "required").push("extra");
    },
  ],
  [
    "optional-property-added",
    "new",
    (body) => {
      at(body, "properties")["extra"] = { type: "string" };
    },
  ],
  [
    "property-removed",
    "other",
    (body) => {
      delete at(body, "properties")["tags"];
    },
  ],
  ["property-became-required", "less", (body) => void list(body, "required").push("state")],
  [
    "property-became-optional",
    "more",
    (body) => {
      body["required"] = list(body, "required").filter((name) => name !== "label");
    },
  ],
  ["enum-value-added", "more", property("state", { enum: ["new", "old", "gone"] })],
  ["enum-value-removed", "less", property("state", { enum: ["new"] })],
  ["enum-removed", "more", without("state", "enum")],
  ["type-changed", "other", property("label", { type: "boolean" })],
  ["integer-to-number", "more", property("amount", { type: "number" })],
  ["null-added", "more", property("label", { type: ["string", "null"] })],
  ["null-removed", "less", property("note", { type: "string" })],
  ["min-length-raised", "less", property("label", { minLength: 3 })],
  ["min-length-removed", "more", without("label", "minLength")],
  ["max-length-lowered", "less", property("label", { maxLength: 30 })],
  ["max-length-raised", "more", property("label", { maxLength: 50 })],
  ["minimum-lowered", "more", property("amount", { minimum: 0 })],
  ["maximum-lowered", "less", property("amount", { maximum: 8 })],
  ["maximum-removed", "more", without("amount", "maximum")],
  ["max-items-lowered", "less", property("tags", { maxItems: 4 })],
  ["min-items-added", "less", property("tags", { minItems: 1 })],
  ["unique-items-added", "less", property("tags", { uniqueItems: true })],
  ["pattern-added", "less", property("label", { pattern: "^[a-z]+$" })],
  ["format-added", "less", property("label", { format: "uuid" })],
  [
    "additional-properties-forbidden",
    "less",
    (body) => void (body["additionalProperties"] = false),
  ],
];

const effectsOf = {
  request: {
    less: ["breaking", "additive"],
    more: ["additive", "breaking"],
    other: ["breaking", "breaking"],
    new: ["additive", "additive"],
  },
  response: {
    less: ["additive", "breaking"],
    more: ["breaking", "additive"],
    other: ["breaking", "breaking"],
    new: ["additive", "additive"],
  },
} as const;

const inBodies = (["request", "response"] as const).flatMap((side) =>
  bodyEdits.map(([aspect, move, change]): Edit => {
    const [callers, implementers] = effectsOf[side][move];
    return {
      rule: `type/${aspect}`,
      callers,
      implementers,
      apply: (places) => change(places[side]),
    };
  }),
);

const parameter = ({ operation }: Editable, index: number): Json =>
  (operation["parameters"] as Json[])[index] ?? {};

/** Edits outside of bodies. */
const around: readonly (readonly [string, Effect, Effect, (places: Editable) => void])[] = [
  [
    "required-parameter-added",
    "breaking",
    "additive",
    ({ operation }) =>
      void list(operation, "parameters").push({
        name: "q",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
  ],
  [
    "optional-parameter-added",
    "additive",
    "additive",
    ({ operation }) =>
      void list(operation, "parameters").push({
        name: "q",
        in: "query",
        schema: { type: "string" },
      }),
  ],
  [
    "parameter-removed",
    "breaking",
    "breaking",
    ({ operation }) => void list(operation, "parameters").pop(),
  ],
  [
    "parameter-became-required",
    "breaking",
    "additive",
    (places) => void (parameter(places, 1)["required"] = true),
  ],
  [
    "query-parameter/type-changed",
    "breaking",
    "breaking",
    (places) => void (parameter(places, 1)["schema"] = { type: "boolean" }),
  ],
  [
    "query-parameter/minimum-added",
    "breaking",
    "additive",
    (places) => void (at(parameter(places, 1), "schema")["minimum"] = 1),
  ],
  [
    "header-parameter/max-length-added",
    "breaking",
    "additive",
    (places) => void (at(parameter(places, 2), "schema")["maxLength"] = 9),
  ],
  [
    "path-parameter/format-added",
    "breaking",
    "additive",
    (places) => void (at(parameter(places, 0), "schema")["format"] = "uuid"),
  ],
  [
    "body-became-optional",
    "additive",
    "breaking",
    ({ operation }) => void (at(operation, "requestBody")["required"] = false),
  ],
  [
    "success-status-added",
    "breaking",
    "additive",
    ({ operation }) => void (at(operation, "responses")["202"] = { description: "Later" }),
  ],
  [
    "error-status-added",
    "additive",
    "additive",
    ({ operation }) => void (at(operation, "responses")["409"] = { description: "Clash" }),
  ],
  [
    "status-removed",
    "breaking",
    "breaking",
    ({ operation }) => void delete at(operation, "responses")["404"],
  ],
  [
    "response-body-added",
    "additive",
    "breaking",
    ({ operation }) =>
      void (at(operation, "responses", "404")["content"] = {
        "text/plain": { schema: { type: "string" } },
      }),
  ],
  [
    "response-media-type-added",
    "breaking",
    "additive",
    ({ operation }) =>
      void (at(operation, "responses", "200", "content")["text/plain"] = {
        schema: { type: "string" },
      }),
  ],
  [
    "request-media-type-added",
    "additive",
    "breaking",
    ({ operation }) =>
      void (at(operation, "requestBody", "content")["text/plain"] = { schema: { type: "string" } }),
  ],
  [
    "optional-response-header-added",
    "additive",
    "additive",
    ({ operation }) =>
      void (at(operation, "responses", "404")["headers"] = {
        "X-Why": { schema: { type: "string" } },
      }),
  ],
  [
    "security-added",
    "breaking",
    "breaking",
    ({ operation }) => void (operation["security"] = [{ key: [] }]),
  ],
  [
    "operation-deprecated",
    "additive",
    "additive",
    ({ operation }) => void (operation["deprecated"] = true),
  ],
  [
    "operation-renamed",
    "breaking",
    "breaking",
    ({ operation }) => void (operation["operationId"] = "renamed"),
  ],
  [
    "operation-tags-changed",
    "none",
    "none",
    ({ operation }) => void (operation["tags"] = ["furniture"]),
  ],
  [
    "operation-documented",
    "none",
    "none",
    ({ operation }) => void (operation["summary"] = "Other words"),
  ],
  [
    "operation-added",
    "additive",
    "breaking",
    ({ document }) =>
      void (at(document, "paths")["/new"] = {
        get: { operationId: "getNew", responses: { "204": { description: "None" } } },
      }),
  ],
  [
    "server-added",
    "additive",
    "additive",
    ({ document }) => void list(document, "servers").push({ url: "https://eu.example.com" }),
  ],
  ["server-removed", "breaking", "none", ({ document }) => void (document["servers"] = [])],
  [
    "version-changed",
    "none",
    "none",
    ({ document }) => void (at(document, "info")["version"] = "2.0.0"),
  ],
  [
    "title-changed",
    "none",
    "none",
    ({ document }) => void (at(document, "info")["title"] = "Renamed"),
  ],
];

export const edits: readonly Edit[] = [
  ...inBodies,
  ...around.map(([rule, callers, implementers, apply]) => ({ rule, callers, implementers, apply })),
];
