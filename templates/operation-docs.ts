import { docs } from "../generator/emit/index.js";
import type { Code } from "../generator/emit/index.js";
import type { Operation } from "../generator/ir/index.js";

/** The documentation comment of an operation's function: what the spec says of it, and its request line. */
export function operationDocs({
  heading,
  docs: { description, deprecated },
  method,
  target,
}: Operation): readonly Code[] {
  const said =
    heading.kind === "separate" ? [heading.summary, heading.description] : [heading.text];
  const line = target.kind === "path" ? `\`${method} ${target.template}\`` : undefined;
  const more = said.includes(description ?? "") ? undefined : description;
  return docs(...said, more, line, deprecated ? "@deprecated" : undefined);
}
