import { closest, report } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { isRecord, jobRules, rules } from "./rules.js";
import type { Rule, Rules } from "./rules.js";

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

function checkJobs(jobs: unknown): readonly Diagnostic[] {
  if (!isRecord(jobs)) return [];
  return Object.entries(jobs).flatMap(([name, job]) =>
    isRecord(job) ? checkKeys(job, jobRules, `jobs.${name}.`) : [],
  );
}

/** What is wrong with a config: keys that do not exist, and values of the wrong kind. */
export function checkConfig(value: unknown): readonly Diagnostic[] {
  if (!isRecord(value))
    return [report("config/bad-value", { key: "default", wanted: "an object", got: shown(value) })];
  return [...checkKeys(value, rules, ""), ...checkJobs(value["jobs"])];
}
