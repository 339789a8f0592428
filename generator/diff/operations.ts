import type { Api, Operation } from "../ir/index.js";
import { compareRequestBodies, compareResponses } from "./bodies.js";
import { compareParameters } from "./parameters.js";
import type { OperationPair } from "./pair.js";
import type { Comparison } from "./schema/comparison.js";
import { compareSecurity } from "./security.js";
import { compareServers } from "./servers.js";
import { paired, tellRule } from "./tell.js";
import type { OperationRule } from "./operation-rules.js";

/** `GET /invoices/{id}`, `POST webhook invoicePaid`. */
export function subjectOf({ method, target }: Operation): string {
  if (target.kind === "path") return `${method} ${target.template}`;
  return target.kind === "webhook"
    ? `${method} webhook ${target.name}`
    : `${method} callback ${target.name} of ${target.operation}`;
}

/** What makes two operations the same: the names of path parameters do not count. */
const keyOf = (operation: Operation): string => subjectOf(operation).replace(/\{[^{}]*\}/gu, "{}");

function compareTexts({ comparison, before, after, subject }: OperationPair): void {
  const sides = { before, after };
  const say = (rule: OperationRule, text: string): void =>
    tellRule(comparison.tell, rule, subject, "", text, sides);
  if (before.name !== after.name)
    say("operation-renamed", `is called \`${after.name}\` in code, was \`${before.name}\``);
  if (!before.docs.deprecated && after.docs.deprecated)
    say("operation-deprecated", "is deprecated");
  if (before.docs.deprecated && !after.docs.deprecated)
    say("operation-undeprecated", "is not deprecated any more");
  if (JSON.stringify(before.heading) !== JSON.stringify(after.heading))
    say("operation-documented", "is described in other words");
  if (JSON.stringify(before.tags) !== JSON.stringify(after.tags))
    say("operation-tags-changed", "stands in other groups");
}

function compareOperation(comparison: Comparison, before: Operation, after: Operation): void {
  const requests = before.target.kind === "path" ? "sent" : "received";
  const pair = { comparison, before, after, subject: subjectOf(before), requests } as const;
  compareTexts(pair);
  compareSecurity(pair);
  compareServers(comparison.tell, pair.subject, before.servers, after.servers);
  compareParameters(pair);
  compareRequestBodies(pair);
  compareResponses(pair);
}

/** Compares the operations of two versions. */
export function compareOperations(comparison: Comparison, before: Api, after: Api): void {
  for (const [one, other] of paired(before.operations, after.operations, keyOf)) {
    if (one !== undefined && other !== undefined) compareOperation(comparison, one, other);
    else if (one !== undefined)
      tellRule(comparison.tell, "operation-removed", subjectOf(one), "", "is gone", {
        before: one,
        after: undefined,
      });
    else if (other !== undefined)
      tellRule(comparison.tell, "operation-added", subjectOf(other), "", "is new", {
        before: undefined,
        after: other,
      });
  }
}
