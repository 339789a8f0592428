import type { Operation, Parameter } from "../ir/index.js";
import type { Room } from "./change.js";
import type { OperationPair } from "./pair.js";
import { compareSchemas } from "./schema/compare.js";
import { paired, tellRule } from "./tell.js";

const namesIn = ({ target }: Operation): readonly string[] =>
  target.kind === "path"
    ? [...target.template.matchAll(/\{([^{}]*)\}/gu)].map((match) => match[1] ?? "")
    : [];

/** Path parameters are the same when they stand at the same place of the path, whatever they are called. */
function renamed({ before, after }: OperationPair): ReadonlyMap<string, string> {
  const [one, other] = [namesIn(before), namesIn(after)];
  return new Map(
    one.flatMap((name, index) => {
      const now = other[index];
      return now === undefined || now === name ? [] : [[name, now] as const];
    }),
  );
}

const placeOf = ({ in: place, name }: Parameter): string => `${place} parameter ${name}`;

function tellRename(pair: OperationPair, before: Parameter, after: Parameter): void {
  if (before.name === after.name) return;
  const text = `is called \`${after.name}\` now`;
  tellRule(pair.comparison.tell, "path-parameter-renamed", pair.subject, placeOf(before), text, {
    before,
    after,
  });
}

function compareFlags(pair: OperationPair, before: Parameter, after: Parameter): void {
  const { tell } = pair.comparison;
  const say = (rule: Parameters<typeof tellRule>[1], text: string): void =>
    tellRule(tell, rule, pair.subject, placeOf(before), text, { before, after });
  if (before.required !== after.required)
    say(
      after.required ? "parameter-became-required" : "parameter-became-optional",
      after.required ? "is required now" : "may be left out now",
    );
  if (before.allowEmptyValue !== after.allowEmptyValue)
    say(
      after.allowEmptyValue ? "parameter-empty-value-allowed" : "parameter-empty-value-refused",
      after.allowEmptyValue ? "may be empty now" : "may not be empty any more",
    );
  if (JSON.stringify(before.serialization) !== JSON.stringify(after.serialization))
    say("parameter-style-changed", "is written in another way");
}

function compareOne(pair: OperationPair, before: Parameter, after: Parameter): void {
  tellRename(pair, before, after);
  compareFlags(pair, before, after);
  const room: Room = `${before.in}-parameter`;
  compareSchemas(pair.comparison, before.schema, after.schema, {
    subject: pair.subject,
    at: placeOf(before),
    room,
    direction: pair.requests,
    owner: pair.subject,
  });
}

function tellNew(pair: OperationPair, after: Parameter): void {
  const rule = after.required ? "required-parameter-added" : "optional-parameter-added";
  const text = after.required ? "is new and required" : "is new";
  tellRule(pair.comparison.tell, rule, pair.subject, placeOf(after), text, {
    before: undefined,
    after,
  });
}

export function compareParameters(pair: OperationPair): void {
  const names = renamed(pair);
  const keyed = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;
  const before = pair.before.parameters.map((parameter) => ({
    parameter,
    key: `${parameter.in} ${parameter.in === "path" ? (names.get(parameter.name) ?? parameter.name) : parameter.name}`,
  }));
  const after = pair.after.parameters.map((parameter) => ({ parameter, key: keyed(parameter) }));
  for (const [one, other] of paired(before, after, ({ key }) => key)) {
    if (one !== undefined && other !== undefined) compareOne(pair, one.parameter, other.parameter);
    else if (other !== undefined) tellNew(pair, other.parameter);
    else if (one !== undefined)
      tellRule(
        pair.comparison.tell,
        "parameter-removed",
        pair.subject,
        placeOf(one.parameter),
        "is gone",
        { before: one.parameter, after: undefined },
      );
  }
}
