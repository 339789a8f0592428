import { report } from "../../../diagnostics/index.js";
import type { Api } from "../../../ir/index.js";
import { extensionOf } from "./extension.js";
import { child, memberAt, originOf, tell, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import { resolvedAt } from "./refs.js";

type Info = Pick<Api, "title" | "summary" | "description" | "version">;

function required(
  lowering: Lowering,
  root: ObjectNode,
  info: ObjectNode,
  name: "title" | "version",
): string | undefined {
  // A text that a document of pages had to make up is null in the extension.
  if (extensionOf(root)[name] === null) return undefined;
  if (memberAt(info, name) === undefined)
    tell(
      lowering,
      report("openapi/absent", { what: name, owner: "`info`" }, originOf(lowering, info)),
    );
  return textAt(lowering, info, name);
}

/** OpenAPI 3.2, 4.2. */
export function lowerInfo(lowering: Lowering, root: ObjectNode): Info {
  const info = resolvedAt(lowering, root, "info");
  if (info === undefined) {
    if (memberAt(root, "info") === undefined)
      tell(
        lowering,
        report("openapi/absent", { what: "info", owner: "the document" }, originOf(lowering, root)),
      );
    return { title: undefined, summary: undefined, description: undefined, version: undefined };
  }
  checkMembers(lowering, info, "info");
  return {
    title: required(lowering, root, info, "title"),
    summary: textAt(lowering, info, "summary"),
    description: textAt(lowering, info, "description"),
    version: required(lowering, root, info, "version"),
  };
}

/** The dialects that say what OpenAPI's own says, or less. */
const dialect =
  /^https?:\/\/(?:spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+|json-schema\.org\/draft\/2020-12\/schema)#?$/u;

/** Tells of a schema dialect that is read as if it were OpenAPI's (3.2, 4.24.7). */
export function checkDialect(lowering: Lowering, root: ObjectNode): void {
  const stated = textAt(lowering, root, "jsonSchemaDialect");
  if (stated === undefined || dialect.test(stated)) return;
  const place = originOf(lowering, child(root, "jsonSchemaDialect"));
  tell(lowering, report("openapi/schema-dialect", { dialect: stated }, place));
}
