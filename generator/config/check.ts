import { closest, report } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { formatNames } from "../emit/index.js";
import { schemaReadings } from "../frontends/openapi/index.js";
import { templateNames } from "../template.js";

/** A test of a value, and what it wants in words. */
interface Rule {
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
  /** Rules of the keys below, where the value is an object. */
  readonly keys?: Rules;
  /** Keys below that must be there. */
  readonly required?: readonly string[];
}

type Rules = Readonly<Record<string, Rule>>;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf(...values: readonly string[]): Rule {
  const wanted = values.map((value) => JSON.stringify(value)).join(" or ");
  return { wanted, accepts: (value) => isText(value) && values.includes(value) };
}

const text: Rule = { wanted: "a text", accepts: isText };
const flag: Rule = { wanted: "true or false", accepts: (value) => typeof value === "boolean" };
const textOrList: Rule = {
  wanted: "a text or a list of texts",
  accepts: (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
};
const count: Rule = {
  wanted: "a whole number above 0",
  accepts: (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0,
};
const object = (keys: Rules, required: readonly string[] = []): Rule => ({
  wanted: "an object",
  accepts: isRecord,
  keys,
  required,
});

function isPlacement(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value["kind"] === "http") return value["scheme"] === "basic" || value["scheme"] === "bearer";
  const places: readonly unknown[] = ["header", "query", "cookie"];
  return value["kind"] === "apiKey" && isText(value["name"]) && places.includes(value["in"]);
}

const placements: Rule = {
  wanted:
    'an object of { kind: "apiKey", in: "header", name: "…" } or { kind: "http", scheme: "bearer" } by scheme name',
  accepts: (value) => isRecord(value) && Object.values(value).every(isPlacement),
};

const rules: Rules = {
  input: textOrList,
  overlays: textOrList,
  merge: flag,
  include: textOrList,
  exclude: textOrList,
  prune: flag,
  out: text,
  stubs: text,
  only: {
    wanted: `a list of some of ${templateNames.join(", ")}`,
    accepts: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((name) => templateNames.some((known) => known === name)),
  },
  format: oneOf(...formatNames),
  schemas: oneOf(...schemaReadings),
  prose: oneOf("enforce", "suggest", "off"),
  security: object({ schemes: placements, combine: oneOf("all", "any") }),
  validateResponses: oneOf("enforce", "report", "off"),
  allow: object({ paths: textOrList, hosts: textOrList }),
  limits: object({
    bytes: count,
    depth: count,
    values: count,
    aliases: count,
    files: count,
    seconds: count,
  }),
  package: object({ name: text, version: text, description: text, license: text }, ["name"]),
};

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function checkKeys(
  value: Readonly<Record<string, unknown>>,
  known: Rules,
  prefix: string,
): readonly Diagnostic[] {
  return Object.entries(value).flatMap(([key, member]) => {
    const rule = Object.hasOwn(known, key) ? known[key] : undefined;
    const names = Object.keys(known);
    if (rule === undefined)
      return [
        report("config/unknown-key", {
          key: prefix + key,
          known: names.join(", "),
          guess: closest(key, names) ?? "",
        }),
      ];
    if (member === undefined) return [];
    if (!rule.accepts(member))
      return [
        report("config/bad-value", { key: prefix + key, wanted: rule.wanted, got: shown(member) }),
      ];
    return rule.keys !== undefined && isRecord(member)
      ? checkMember(member, rule, `${prefix}${key}.`)
      : [];
  });
}

function checkMember(
  member: Readonly<Record<string, unknown>>,
  { keys = {}, required = [] }: Rule,
  prefix: string,
): readonly Diagnostic[] {
  const missing = required.filter((key) => !Object.hasOwn(member, key));
  const reports = missing.map((key) =>
    report("config/bad-value", {
      key: prefix + key,
      wanted: keys[key]?.wanted ?? "a value",
      got: "none",
    }),
  );
  return [...checkKeys(member, keys, prefix), ...reports];
}

/** What is wrong with a config: keys that do not exist, and values of the wrong kind. */
export function checkConfig(value: unknown): readonly Diagnostic[] {
  if (!isRecord(value))
    return [report("config/bad-value", { key: "default", wanted: "an object", got: shown(value) })];
  return checkKeys(value, rules, "");
}
