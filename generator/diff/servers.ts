import type { Server, ServerVariable } from "../ir/index.js";
import type { Tell } from "./change.js";
import { paired, tellRule } from "./tell.js";

const nowhere = { before: undefined, after: undefined };

function compareVariables(tell: Tell, subject: string, before: Server, after: Server): void {
  const written = ({ default: value, values }: ServerVariable): string =>
    JSON.stringify([value ?? null, values]);
  for (const [one, other] of paired(before.variables, after.variables, ({ name }) => name)) {
    const at = `server ${before.url} · variable ${(one ?? other)?.name ?? ""}`;
    if (other === undefined)
      tellRule(tell, "server-variable-removed", subject, at, "is gone", nowhere);
    else if (one === undefined)
      tellRule(tell, "server-variable-added", subject, at, "is new", nowhere);
    else if (written(one) !== written(other))
      tellRule(tell, "server-variable-changed", subject, at, "has other values", nowhere);
  }
}

/** Compares where an API, or one of its operations, is served. */
export function compareServers(
  tell: Tell,
  subject: string,
  before: readonly Server[],
  after: readonly Server[],
): void {
  for (const [one, other] of paired(before, after, ({ url }) => url)) {
    const at = `server ${(one ?? other)?.url ?? ""}`;
    if (one !== undefined && other !== undefined) compareVariables(tell, subject, one, other);
    else if (other === undefined) tellRule(tell, "server-removed", subject, at, "is gone", nowhere);
    else tellRule(tell, "server-added", subject, at, "is new", nowhere);
  }
}
