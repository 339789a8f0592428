import { STATUS_CODES } from "node:http";
import { report, result } from "../../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../../diagnostics/index.js";
import type { Api, JsonObject, Operation, Response } from "../../../ir/index.js";
import type { PatternPolicy } from "../../../regex/index.js";
import type { OpenApiDocument } from "../document.js";
import type { KeptLowering } from "../kept/kept-lowering.js";
import type { Library } from "../library.js";
import { aloneLibrary } from "../read/load-library.js";
import { checkDocument } from "../check/index.js";
import { extensionsOf } from "./docs.js";
import { fidelityOf } from "./fidelity.js";
import { checkDialect, lowerInfo } from "./info.js";
import { entriesOf, memberAt, originOf, rootOf, talliedDiagnostics, tell } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import { nameFound } from "./operation-names.js";
import type { FoundOperation } from "./found-operation.js";
import { PathItems } from "./path-item.js";
import type { Whole } from "./path-item.js";
import { checkTemplate } from "./path-template.js";
import { resolvedAt } from "./refs.js";
import { createSchemas } from "./schema.js";
import type { SchemaReading } from "./schemas.js";
import { lowerSchemes } from "./security.js";
import { settleUnions } from "./settle.js";
import { lowerServers } from "./servers.js";
import { lowerSwaggerServers } from "./swagger/index.js";
import { lowerTags } from "./tags.js";

function lowerPaths(whole: Whole): readonly FoundOperation[] {
  const { lowering } = whole.schemas;
  const items = new PathItems(whole);
  const paths = entriesOf(resolvedAt(lowering, whole.root, "paths"), "less extensions").flatMap(
    ([template, value]) => {
      if (template === "$ref") return [];
      const origin = originOf(lowering, value);
      if (template.startsWith("/")) {
        checkTemplate(lowering, template, origin);
        return items.lower(value, { kind: "path", template });
      }
      const expected = "a path that starts with a slash";
      tell(
        lowering,
        report("openapi/bad-value", { what: "paths", value: template, expected }, origin),
      );
      return [];
    },
  );
  const webhooks = entriesOf(resolvedAt(lowering, whole.root, "webhooks"), "less extensions");
  return [
    ...paths,
    ...webhooks.flatMap(([name, value]) => items.lower(value, { kind: "webhook", name })),
  ];
}

/** What pages leave out and OpenAPI insists on, written by Specwright: it says nothing. */
function lessPhrases(response: Response): Response {
  const said = response.description;
  return said === "" || said === STATUS_CODES[response.status]
    ? { ...response, description: undefined }
    : response;
}

const withoutPhrases = (operation: Operation): Operation => ({
  ...operation,
  responses: operation.responses.map(lessPhrases),
});

function checkRoot(lowering: Lowering, root: ObjectNode): void {
  checkMembers(lowering, root, "root");
  const components = resolvedAt(lowering, root, "components");
  if (components !== undefined) checkMembers(lowering, components, "components");
  checkDialect(lowering, root);
  if (memberAt(root, "paths") === undefined && memberAt(root, "webhooks") === undefined)
    tell(lowering, report("openapi/no-paths", {}, originOf(lowering, root)));
}

function lowerRoot(lowering: Lowering, stated: JsonObject, reading: SchemaReading): Api {
  const [first] = lowering.library.documents;
  const root: ObjectNode = { ...rootOf(first), value: stated };
  checkRoot(lowering, root);
  const schemas = createSchemas(lowering, reading);
  const schemes = lowerSchemes(lowering, root);
  const info = lowerInfo(lowering, root);
  const isSwagger = first.dialect.version === "2.0";
  checkDocument(lowering, root);
  const servers = (isSwagger ? lowerSwaggerServers : lowerServers)(lowering, root);
  const whole: Whole = { schemas, root, schemes, servers, version: info.version };
  const operations = nameFound(lowering, lowerPaths(whole));
  const fidelity = fidelityOf(lowering);
  return {
    ...info,
    fidelity,
    servers,
    tags: lowerTags(lowering, root),
    extensions: extensionsOf(root),
    securitySchemes: [...schemes.values()],
    operations: fidelity === "lossy" ? operations.map(withoutPhrases) : operations,
    schemas: schemas.named.all(),
  };
}

/** What was found more than once because it was looked at more than once, each only once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = new Map<string, number>();
  const wordsOf = ({ code, message }: Diagnostic): string => `${code} ${message}`;
  for (const one of diagnostics) said.set(wordsOf(one), (said.get(wordsOf(one)) ?? 0) + 1);
  const known = new Set<string>();
  return diagnostics.filter((one) => {
    // Places are worked out where only they can tell: that takes a walk through the document.
    if (said.get(wordsOf(one)) === 1) return true;
    const where = one.places.map(({ origin }) => [origin.source.path, origin.start]);
    const key = JSON.stringify([wordsOf(one), where]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/**
 * Lowers an OpenAPI document of any version. What is wrong in one place is left out there, with a diagnostic.
 * @param library the document with those that it refers to; without them, such references lead to nothing
 * @param reading how its schemas are read where they can be read in two ways
 * @param patterns whether patterns that may hold up a validator are enforced
 * @param kept what this process keeps of lowering the same document before, by the same options
 */
export function lowerOpenApi(
  openapi: OpenApiDocument,
  library: Library = aloneLibrary(openapi),
  reading: SchemaReading = "as-meant",
  patterns: PatternPolicy = "safe",
  kept?: KeptLowering,
): Result<Api> {
  const lowering: Lowering = {
    library,
    kept: kept?.begin(library),
    diagnostics: [],
    tallies: new Map(),
    told: new Set(),
    patterns,
  };
  const api = settleUnions(lowerRoot(lowering, openapi.root, reading), lowering.kept);
  return result(api, [...distinct(lowering.diagnostics), ...talliedDiagnostics(lowering)]);
}
