import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { renderArtifacts } from "../../generator/emit/index.js";
import { asOpenApi, loadLibrary, lowerOpenApi } from "../../generator/frontends/openapi/index.js";
import type { Api, NamedSchema } from "../../generator/ir/index.js";
import { defaultLimits, openUri, readJsonDocument } from "../../generator/read/index.js";
import { defaultPolicies } from "../../generator/template.js";
import { runtimeFile } from "../../templates/runtime-files.js";
import { typesTemplate } from "../../templates/types/index.js";
import { accessTo } from "../support/access.js";
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

async function theirTypes(
  source: URL | string,
  ours: ReadonlyMap<string, string>,
): Promise<string> {
  const nodes = await openapiTS(source, {
    silent: true,
    emptyObjectsUnknown: true,
    // Theirs does not look for defaults behind references; ours are compared as they are before defaults.
    defaultNonNullable: false,
  });
  const theirs = nodes.map((node) => comparable(node, ours)) as ts.Node[];
  return `import type * as Ours from "./ours/types/index.js";\n${astToString(theirs)}`;
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

interface Read {
  readonly api: Api;
  /** What openapi-typescript is given: the document, or where it is if it refers to other files. */
  readonly source: URL | string;
}

async function read(file: string): Promise<Read | undefined> {
  const document = readJsonDocument({ path: basename(file), text: await readFile(file, "utf8") });
  const openapi = document.ok ? asOpenApi(document.value) : document;
  if (!document.ok || !openapi.ok) return undefined;
  const uri = pathToFileURL(file);
  const access = accessTo(dirname(file));
  const library = await loadLibrary(openapi.value, {
    uri: uri.href,
    limits: defaultLimits,
    open: (wanted, from) => openUri(wanted, from, access),
  });
  const api = valueOf(lowerOpenApi(openapi.value, library));
  const isAlone = library.documents.length === 1;
  return { api, source: isAlone ? JSON.stringify(document.value.value) : uri };
}

const notCompared = (failed: string): Comparison => ({ compared: 0, different: [], failed });

/** The flags of the generated type test: those of `../support/strict-flags.json`, less what theirs cannot meet. */
const flags = {
  exactOptionalPropertyTypes: false,
  isolatedDeclarations: false,
  noUnusedLocals: false,
  declaration: false,
};

/** Compares the type of each component of a document with the one that openapi-typescript makes of it. */
export async function compareTypes(file: string): Promise<Comparison> {
  const { api, source } = (await read(file)) ?? {};
  if (api === undefined || source === undefined) return notCompared("it cannot be read");
  const components = api.schemas.filter(isComponent);
  if (components.length === 0) return notCompared("it has no schemas");
  const folder = await scratchFolder("oracle");
  try {
    const inputs = await ourTypes({ ...api, operations: [] }, join(folder, "ours"));
    const ours = new Map(
      components.map((one) => [keyOf(one), inputs.has(one.name) ? `${one.name}Input` : one.name]),
    );
    const theirs = await theirTypes(source, ours).catch(String);
    if (!theirs.startsWith("import")) return notCompared(`openapi-typescript: ${theirs}`);
    const files = new Map([
      ["theirs.ts", theirs],
      ["check.ts", check(ours)],
    ]);
    await writeFiles(folder, files);
    const said = await typeCheckFolder(folder, "7", flags);
    const lines = [...said.matchAll(/check\.ts\((\d+),/gu)].map((match) => Number(match[1]));
    const wrong = new Set(lines.map((line) => line - firstLine));
    const different = components.filter((_, index) => wrong.has(index)).map(keyOf);
    const elsewhere = /^(?!.*check\.ts).*error TS.*$/mu.exec(said)?.[0];
    return {
      compared: components.length,
      different,
      ...(elsewhere !== undefined && { failed: elsewhere }),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
