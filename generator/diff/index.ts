import type { Api, NamedSchema } from "../ir/index.js";
import type { Change, Tell } from "./change.js";
import type { Effect, Effects } from "./effect.js";
import { compareOperations } from "./operations.js";
import { namedById } from "./schema/comparison.js";
import type { Comparison } from "./schema/comparison.js";
import { compareSchemes } from "./security.js";
import { compareServers } from "./servers.js";
import { paired, tellRule } from "./tell.js";

export type { Change, Room, RuleName } from "./change.js";
export type { Audience, Effect, Effects } from "./effect.js";
export { allRules } from "./all-rules.js";
export { bumped, bumpFor, gravest } from "./semver.js";
export type { Bump } from "./semver.js";

function compareNames(
  tell: Tell,
  before: readonly NamedSchema[],
  after: readonly NamedSchema[],
): void {
  for (const [one, other] of paired(before, after, ({ name }) => name)) {
    if (other === undefined && one !== undefined)
      tellRule(tell, "type-removed", one.name, "", "is no type any more", {
        before: one.schema,
        after: undefined,
      });
    else if (one === undefined && other !== undefined)
      tellRule(tell, "type-added", other.name, "", "is a new type", {
        before: undefined,
        after: other.schema,
      });
  }
}

function compareInfo(tell: Tell, before: Api, after: Api): void {
  const nowhere = { before: undefined, after: undefined };
  const say = (was: string | undefined, is: string | undefined): string =>
    `is ${is === undefined ? "not stated" : `\`${is}\``}, was ${was === undefined ? "not stated" : `\`${was}\``}`;
  if (before.title !== after.title)
    tellRule(tell, "title-changed", "API", "title", say(before.title, after.title), nowhere);
  if (before.version !== after.version)
    tellRule(
      tell,
      "version-changed",
      "API",
      "version",
      say(before.version, after.version),
      nowhere,
    );
}

const graver = (a: Effect, b: Effect): Effect =>
  a === "breaking" || b === "breaking" ? "breaking" : a === "additive" ? a : b;

const worst = (a: Effects, b: Effects): Effects => ({
  callers: graver(a.callers, b.callers),
  implementers: graver(a.implementers, b.implementers),
});

/** One change a place: a type that goes both ways is told of once, with the gravest effect of both. */
function merged(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([change.subject, change.at, change.rule, change.text]);
    const known = found.get(key);
    const operations = [...new Set([...(known?.operations ?? []), ...change.operations])];
    const effects = known === undefined ? change.effects : worst(known.effects, change.effects);
    found.set(key, { ...change, operations, effects });
  }
  return [...found.values()];
}

/** The operations from which each pair of types is reached. */
function reachedFrom(
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): (pair: string) => readonly string[] {
  const users = new Map<string, Set<string>>();
  for (const [owner, pairs] of uses)
    for (const pair of pairs) users.set(pair, (users.get(pair) ?? new Set()).add(owner));
  return (pair) => {
    const found = new Set([pair]);
    for (const one of found) for (const user of users.get(one) ?? []) found.add(user);
    return [...found].filter((one) => !one.startsWith("sent ") && !one.startsWith("received "));
  };
}

/** Every change of the contract from one version of an Api to another, in the order of the first. */
export function diffApis(before: Api, after: Api): readonly Change[] {
  const changes: Change[] = [];
  const tell: Tell = (change) => void changes.push(change);
  const comparison: Comparison = {
    before: namedById(before.schemas),
    after: namedById(after.schemas),
    tell,
    seen: new Set(),
    uses: new Map(),
  };
  compareInfo(tell, before, after);
  compareServers(tell, "API", before.servers, after.servers);
  compareSchemes(tell, before.securitySchemes, after.securitySchemes);
  compareOperations(comparison, before, after);
  compareNames(tell, before.schemas, after.schemas);
  const operationsOf = reachedFrom(comparison.uses);
  return merged(
    changes.map((change) =>
      change.owner === undefined ? change : { ...change, operations: operationsOf(change.owner) },
    ),
  );
}
