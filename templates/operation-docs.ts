import { docs } from "../generator/emit/index.js";
import type { Code } from "../generator/emit/index.js";
import type { Operation } from "../generator/ir/index.js";

/** Where an operation's requests go; a webhook has but its name. */
function lineOf(target: Operation["target"]): string | undefined {
  if (target.kind === "path") return target.template;
  return target.kind === "callback" ? target.expression : undefined;
}

const known = new WeakMap<Operation, readonly Code[]>();

/**
 * The documentation comment of an operation's function: what the spec says of it, and its request line. Several templates
 * ask for it.
 */
export function operationDocs(operation: Operation): readonly Code[] {
  const comments = known.get(operation) ?? writtenDocs(operation);
  known.set(operation, comments);
  return comments;
}

function writtenDocs({
  heading,
  docs: { description, deprecated },
  method,
  target,
}: Operation): readonly Code[] {
  const said =
    heading.kind === "separate" ? [heading.summary, heading.description] : [heading.text];
  const place = lineOf(target);
  const line = place === undefined ? undefined : `\`${method} ${place}\``;
  const more = said.includes(description ?? "") ? undefined : description;
  return docs(...said, more, line, deprecated ? "@deprecated" : undefined);
}
