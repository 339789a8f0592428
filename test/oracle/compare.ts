import { join } from "node:path";
import { rm } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { renderArtifacts } from "../../generator/emit/index.js";
import { asOpenApi, lowerOpenApi } from "../../generator/frontends/openapi/index.js";
import type { Api, NamedSchema } from "../../generator/ir/index.js";
import { readJsonDocument } from "../../generator/read/index.js";
import { defaultPolicies } from "../../generator/template.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { typesTemplate } from "../../templates/types/index.js";
import { valueOf } from "../support/result.js";
import { scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";

/** What became of one document: the components that were compared, and those whose types differ. */
export interface Comparison {
  readonly compared: number;
  readonly different: readonly string[];
  /** Why nothing could be compared. */
  readonly failed?: string;
}

const prefix = "#/components/schemas/";

const isComponent = ({ id }: NamedSchema): boolean =>
  id.startsWith(prefix) && !id.slice(prefix.length).includes("/");

const keyOf = ({ id }: NamedSchema): string =>
  id.slice(prefix.length).replaceAll("~1", "/").replaceAll("~0", "~");

/**
 * Writes the types of the components alone: no pass has shared or split them.
 * @returns the names of those that are another type before defaults
 */
async function ourTypes(api: Api, folder: string): Promise<ReadonlySet<string>> {
  const drafts = await typesTemplate.draft(api, {
    templates: new Set(["types"]),
    validateResponses: "enforce",
    policies: defaultPolicies,
    runtimeFile,
  });
  const files = valueOf(await renderArtifacts(drafts, folder, "none"));
  await writeFiles(folder, files);
  const declared = [...files.values()].flatMap((text) => [
    ...text.matchAll(/^export (?:interface|type) (\w+)Input\b/gmu),
  ]);
  const names = new Set(api.schemas.map(({ name }) => name));
  return new Set(declared.flatMap(([, name = ""]) => (names.has(name) ? [name] : [])));
}

const isIndex = (node: ts.TypeNode): boolean =>
  (ts.isTypeReferenceNode(node) &&
    ts.isIdentifier(node.typeName) &&
    node.typeName.text === "Record") ||
  (ts.isTypeLiteralNode(node) &&
    node.members.length > 0 &&
    node.members.every((member) => ts.isIndexSignatureDeclaration(member)));

/** The key of the component that a type is a reference to. */
function referenceOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { indexType, objectType } = node;
  const isSchemas =
    ts.isLiteralTypeNode(objectType.indexType) &&
    ts.isStringLiteral(objectType.indexType.literal) &&
    objectType.indexType.literal.text === "schemas";
  return isSchemas && ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined;
}

/**
 * Their types as ours can be compared with them. Ours do not speak of properties beside those that are listed; and a
 * reference leads to our type of that component, so that a difference shows once and not in everything that refers to it.
 */
function comparable(node: ts.Node, ours: ReadonlyMap<string, string>): ts.Node {
  const { factory } = ts;
  const transform: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (one: ts.Node): ts.Node => {
      const name = ours.get(referenceOf(one) ?? "");
      if (name !== undefined)
        return factory.createTypeReferenceNode(
          factory.createQualifiedName(factory.createIdentifier("Ours"), name),
        );
      const inner = ts.visitEachChild(one, visit, context);
      if (!ts.isIntersectionTypeNode(inner)) return inner;
      const kept = inner.types.filter((type) => !isIndex(type));
      return kept.length === 0 || kept.length === inner.types.length
        ? inner
        : factory.createIntersectionTypeNode(kept);
    };
    return visit;
  };
  return ts.transform(node, [transform]).transformed[0] ?? node;
}

async function theirTypes(value: unknown, ours: ReadonlyMap<string, string>): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(value), {
    silent: true,
    emptyObjectsUnknown: true,
    // Theirs does not look for defaults behind references; ours are compared as they are before defaults.
    defaultNonNullable: false,
  });
  return `import type * as Ours from "./ours/types/index.js";\n${astToString(nodes.map((node) => comparable(node, ours)) as ts.Node[])}`;
}

function check(ours: ReadonlyMap<string, string>): string {
  const lines = [...ours].map(([key, name], index) => {
    const theirs = `components["schemas"][${JSON.stringify(key)}]`;
    return `export const c${index}: Same<Ours.${name}, ${theirs}> = true;`;
  });
  return [
    'import type * as Ours from "./ours/types/index.js";',
    'import type { components } from "./theirs.js";',
    "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;",
    ...lines,
    "",
  ].join("\n");
}

const firstLine = 4;

/** Compares the type of each component of a document with the one that openapi-typescript makes of it. */
export async function compareTypes(path: string, text: string): Promise<Comparison> {
  const document = readJsonDocument({ path, text });
  const read = document.ok ? asOpenApi(document.value) : document;
  const lowered = read.ok ? lowerOpenApi(read.value) : read;
  if (!document.ok || !lowered.ok)
    return { compared: 0, different: [], failed: "it cannot be read" };
  const components = lowered.value.schemas.filter(isComponent);
  if (components.length === 0) return { compared: 0, different: [], failed: "it has no schemas" };
  const folder = await scratchFolder("oracle");
  const inputs = await ourTypes({ ...lowered.value, operations: [] }, join(folder, "ours"));
  const ours = new Map(
    components.map((named) => [
      keyOf(named),
      inputs.has(named.name) ? `${named.name}Input` : named.name,
    ]),
  );
  try {
    const theirs = await theirTypes(document.value.value, ours);
    await writeFiles(
      folder,
      new Map([
        ["theirs.ts", theirs],
        ["check.ts", check(ours)],
      ]),
    );
  } catch (error) {
    await rm(folder, { recursive: true });
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { compared: 0, different: [], failed: `openapi-typescript: ${reason}` };
  }
  const said = await typeCheckFolder(folder, "7", {
    exactOptionalPropertyTypes: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
    declaration: false,
  });
  await rm(folder, { recursive: true });
  const wrong = new Set(
    [...said.matchAll(/check\.ts\((\d+),/gu)].map((match) => Number(match[1]) - firstLine),
  );
  const elsewhere = /^(?!.*check\.ts).*error TS.*$/mu.exec(said)?.[0];
  const different = components.filter((_, index) => wrong.has(index)).map(keyOf);
  return elsewhere === undefined
    ? { compared: components.length, different }
    : { compared: components.length, different, failed: elsewhere };
}
