import type { SchemeUse, Security, SecurityScheme } from "../ir/index.js";
import type { Tell } from "./change.js";
import type { OperationPair } from "./pair.js";
import { paired, tellRule } from "./tell.js";

type Alternative = readonly SchemeUse[];

/** The sets of schemes of which one is enough; none where nothing is asked for. */
function alternativesOf(security: Security): readonly Alternative[] {
  if (security.kind === "unstated") return [];
  return security.kind === "names" ? [security.schemes] : security.alternatives;
}

const keyOf = (uses: Alternative): string =>
  uses
    .map(({ name }) => name)
    .toSorted()
    .join(" and ");

const isOpen = (alternatives: readonly Alternative[]): boolean =>
  alternatives.length === 0 || alternatives.some((uses) => uses.length === 0);

function compareScopes(pair: OperationPair, before: Alternative, after: Alternative): void {
  const { tell } = pair.comparison;
  const sides = { before: pair.before, after: pair.after };
  for (const [one, other] of paired(before, after, ({ name }) => name)) {
    if (one === undefined || other === undefined) continue;
    const at = `security ${one.name}`;
    for (const scope of other.scopes)
      if (!one.scopes.includes(scope))
        tellRule(
          tell,
          "security-scope-added",
          pair.subject,
          at,
          `asks for \`${scope}\` too`,
          sides,
        );
    for (const scope of one.scopes)
      if (!other.scopes.includes(scope))
        tellRule(
          tell,
          "security-scope-removed",
          pair.subject,
          at,
          `does not ask for \`${scope}\` any more`,
          sides,
        );
  }
}

/** Compares what credentials an operation asks for. */
export function compareSecurity(pair: OperationPair): void {
  const { tell } = pair.comparison;
  const sides = { before: pair.before, after: pair.after };
  const [was, is] = [alternativesOf(pair.before.security), alternativesOf(pair.after.security)];
  const say = (rule: Parameters<typeof tellRule>[1], text: string): void =>
    tellRule(tell, rule, pair.subject, "security", text, sides);
  if (isOpen(was) && !isOpen(is)) return say("security-added", "asks for credentials now");
  if (!isOpen(was) && isOpen(is)) return say("security-removed", "works without credentials now");
  for (const [one, other] of paired(was, is, keyOf)) {
    if (one !== undefined && other !== undefined) compareScopes(pair, one, other);
    else if (other !== undefined)
      say("security-alternative-added", `accepts ${keyOf(other) || "no credentials"} too`);
    else if (one !== undefined)
      say(
        "security-alternative-removed",
        `does not accept ${keyOf(one) || "no credentials"} any more`,
      );
  }
}

/** Compares how credentials are sent. */
export function compareSchemes(
  tell: Tell,
  before: readonly SecurityScheme[],
  after: readonly SecurityScheme[],
): void {
  for (const [one, other] of paired(before, after, ({ name }) => name)) {
    const at = `security scheme ${(one ?? other)?.name ?? ""}`;
    const sides = { before: one, after: other };
    if (other === undefined) tellRule(tell, "security-scheme-removed", "API", at, "is gone", sides);
    else if (one === undefined) tellRule(tell, "security-scheme-added", "API", at, "is new", sides);
    else if (JSON.stringify(one.placement) !== JSON.stringify(other.placement))
      tellRule(tell, "security-scheme-changed", "API", at, "is sent in another way", sides);
  }
}
