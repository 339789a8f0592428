import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { commandWords, optionWords } from "../../generator/cli/words.js";
import type { CommandWord, OptionWord } from "../../generator/cli/words.js";
import { checkConfig } from "../../generator/config/check.js";
import { operationRules } from "../../generator/diff/operation-rules.js";
import { aspects, schemaEffects } from "../../generator/diff/schema-rules.js";
import { catalogue } from "../../generator/diagnostics/index.js";
import { root } from "../support/typecheck.js";

/** A document of the repository. */
interface Markdown {
  /** Relative to the repository. */
  readonly path: string;
  /** Its text without what stands in fences, which is no prose. */
  readonly prose: string;
  readonly headings: readonly string[];
  /** The insides of its fences, by their language. */
  readonly fences: readonly { readonly language: string; readonly text: string }[];
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gmu;

function readMarkdown(path: string): Markdown {
  const text = readFileSync(join(root, path), "utf8");
  const prose = text.replace(fence, "");
  return {
    path,
    prose,
    headings: [...prose.matchAll(/^#+ (.*)$/gmu)].map((match) => match[1] ?? ""),
    fences: [...text.matchAll(fence)].map(([, language = "", inside = ""]) => ({
      language,
      text: inside,
    })),
  };
}

const documentsBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) =>
    posix.join(folder, path.replaceAll("\\", "/")),
  );

/** The documents that people read, in the root and below docs/. */
const documents: readonly string[] = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "GLOSSARY.md",
  "CHANGELOG.md",
  ...documentsBelow("docs").filter((path) => path.endsWith(".md")),
];

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function resolves(from: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? from : posix.join(dirname(from), decodeURI(path));
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || readMarkdown(file).headings.map(anchorOf).includes(anchor);
}

/** The links of a document to files or headings that are not there. */
function brokenLinks({ path, prose }: Markdown): readonly string[] {
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? "");
  return targets
    .filter((target) => !/^[a-z]+:/u.test(target))
    .filter((target) => !resolves(path, target));
}

/** The cells of every table row of a document, without the rows of dashes. */
function tableRows({ prose }: Markdown): readonly (readonly string[])[] {
  const rows = [...prose.matchAll(/^\|(.*)\|$/gmu)].map((match) =>
    (match[1] ?? "").split("|").map((cell) => cell.trim()),
  );
  return rows.filter((cells) => !cells.every((cell) => /^[-: ]*$/u.test(cell)));
}

/** What stands in backticks. */
function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? "");
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(
    path,
    readFileSync(join(root, path), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is not where the test looks for it`);
  return value;
}

function interfaceOf(path: string, name: string): ts.InterfaceDeclaration {
  return found(
    parse(path)
      .statements.filter(ts.isInterfaceDeclaration)
      .find((one) => one.name.text === name),
    `${name} of ${path}`,
  );
}

/** The object that a constant of a file is made of. */
function objectOf(path: string, name: string): ts.ObjectLiteralExpression {
  const statements = parse(path).statements.filter(ts.isVariableStatement);
  const declaration = statements
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((one) => one.name.getText() === name);
  const value = found(declaration?.initializer, `${name} of ${path}`);
  if (!ts.isObjectLiteralExpression(value)) throw new Error(`${name} of ${path} is no object`);
  return value;
}

/** The types that stand in files of their own. */
const elsewhere: Readonly<Record<string, string>> = {
  PackageOptions: "generator/package/options.ts",
};

function membersOf(type: ts.TypeNode | undefined): readonly ts.TypeElement[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return type.members;
  const path = elsewhere[type.getText()];
  return path === undefined ? [] : interfaceOf(path, type.getText()).members;
}

function keysOf(members: readonly ts.TypeElement[], prefix: string): readonly string[] {
  return members.filter(ts.isPropertySignature).flatMap((member) => {
    const key = prefix + member.name.getText();
    return [key, ...keysOf(membersOf(member.type), `${key}.`)];
  });
}

/** Every key that the type of a config has, dotted. */
function typedKeys(): readonly string[] {
  const members = ["Config", "JobConfig"].flatMap((name) => [
    ...interfaceOf("generator/config/config.ts", name).members,
  ]);
  return keysOf(members, "");
}

function ruleKeys(rules: ts.ObjectLiteralExpression, prefix: string): readonly string[] {
  return rules.properties.filter(ts.isPropertyAssignment).flatMap(({ name, initializer }) => {
    const key = prefix + name.getText();
    const [inner] = ts.isCallExpression(initializer) ? initializer.arguments : [];
    return [
      key,
      ...(inner !== undefined && ts.isObjectLiteralExpression(inner)
        ? ruleKeys(inner, `${key}.`)
        : []),
    ];
  });
}

/** Every key that the check of a config accepts, dotted. */
function checkedKeys(): readonly string[] {
  return ruleKeys(objectOf("generator/config/rules.ts", "rules"), "");
}

/** The texts of a list; what is no text is left out. */
function textsOf(node: ts.Expression): readonly string[] {
  return ts.isArrayLiteralExpression(node)
    ? node.elements.filter(ts.isStringLiteral).map(({ text }) => text)
    : [];
}

/** What each room may import, as the architecture test has it. */
function arrows(): ReadonlyMap<string, readonly string[]> {
  const rows = objectOf("test/architecture/architecture.test.ts", "arrows").properties.filter(
    ts.isPropertyAssignment,
  );
  return new Map(
    rows.map(({ name, initializer }) => [
      ts.isStringLiteral(name) ? name.text : name.getText(),
      textsOf(initializer),
    ]),
  );
}

const config = readMarkdown("docs/config.md");
const diagnostics = readMarkdown("docs/diagnostics.md");
const architecture = readMarkdown("ARCHITECTURE.md");

/** Headings that are one word of code, which is what they document. */
const documented = (headings: readonly string[]): readonly string[] =>
  headings.flatMap((heading) => /^`([^`]+)`$/u.exec(heading)?.[1] ?? []);

test("every key of the config is documented, and no other", () => {
  const keys = documented(config.headings).toSorted();
  expect(keys).toEqual(typedKeys().toSorted());
  expect(keys).toEqual(checkedKeys().toSorted());
});

test("the examples of a config are accepted", () => {
  const examples = config.fences
    .filter(({ language }) => language === "ts")
    .map(({ text }) => text);
  expect(examples.length).toBeGreaterThan(5);
  for (const example of examples) {
    const expression = example.replace(/^import .*$/mu, "").replace("export default", "return");
    const value: unknown = new Function("defineConfig", expression)((given: unknown) => given);
    expect(checkConfig(value), example).toEqual([]);
  }
});

const cli = readMarkdown("docs/cli.md");
const longFlag = ({ flags }: OptionWord): string => /--[a-z-]+/u.exec(flags)?.[0] ?? "";
/** These say how a run is told; the synopsis leaves them out. */
const isTelling = ({ telling, flags }: OptionWord): boolean =>
  telling === true && flags !== "--force";

test("the synopsis of the command line has every command with its options, and no other", () => {
  const synopsis = cli.fences.find(({ text }) => text.startsWith("specwright "));
  const stated = (synopsis?.text ?? "").trim().split("\n");
  const words: readonly (readonly [string, CommandWord])[] = Object.entries(commandWords);
  expect(
    Object.fromEntries(
      stated.map((line) => [line.split(/\s+/u)[1], (line.match(/--[a-z-]+/gu) ?? []).toSorted()]),
    ),
  ).toEqual(
    Object.fromEntries(
      words.map(([name, { takes }]) => {
        const options: readonly OptionWord[] = takes.map((option) => optionWords[option]);
        const flags = options.filter((option) => !isTelling(option)).map(longFlag);
        return [name, flags.toSorted()];
      }),
    ),
  );
});

test("every option of the command line is explained in a table, and every command has a section", () => {
  const rows = tableRows(cli);
  const explained = new Set(rows.flatMap(([word = ""]) => word.match(/--[a-z-]+/gu) ?? []));
  const flags = Object.values(optionWords).map(longFlag);
  expect(flags.filter((flag) => !explained.has(flag))).toEqual([]);
  const sections = new Set(documented(cli.headings));
  expect(Object.keys(commandWords).filter((name) => !sections.has(name))).toEqual([]);
});

test("every diagnostic is documented with its severity, and no other", () => {
  const entries = diagnostics.prose.matchAll(/^### `([^`]+)`\n\n\*\*(\w+)\*\*/gmu);
  const stated = [...entries].map(([, code, severity]) => [code, severity]);
  expect(Object.fromEntries(stated)).toEqual(
    Object.fromEntries(Object.entries(catalogue).map(([code, { severity }]) => [code, severity])),
  );
  expect(documented(diagnostics.headings)).toEqual(stated.map(([code]) => code));
});

test("every rule of diff is documented with what it does, and no other", () => {
  const rows = tableRows(readMarkdown("docs/diff.md")).map(([rule = "", ...cells]) => [
    codeIn(rule)[0],
    ...cells,
  ]);
  const sides = ["sent", "received"] as const;
  const rules = [
    ...Object.entries(operationRules).map(([rule, one]) => [rule, one.callers, one.implementers]),
    ...aspects.map((rule) => [
      rule,
      ...sides
        .map((side) => schemaEffects(rule, side))
        .flatMap(({ callers, implementers }) => [callers, implementers]),
    ]),
  ];
  const known = new Set(rules.map(([rule]) => rule));
  const stated = rows.filter(([rule = ""]) => known.has(rule) || rule.includes("-"));
  expect(stated).toEqual(rules);
});

test("the rooms of ARCHITECTURE.md are those of the architecture test", () => {
  const rooms = tableRows(architecture).filter(([room = ""]) => room.startsWith("`generator/"));
  const stated = rooms.map(([room = "", , targets = ""]) => [
    codeIn(room)[0],
    codeIn(targets).map((target) => `generator/${target}`),
  ]);
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(arrows()));
});

test("every dependency has a reason in decision 0013, and no other package has", () => {
  const rows = tableRows(readMarkdown("docs/decisions/0013-dependencies.md"));
  const reasons = rows.flatMap(([packages = ""]) => codeIn(packages)).toSorted();
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Record<string, object>;
  expect(reasons).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
});

test("every decision has a number of its own", () => {
  const numbers = readdirSync(join(root, "docs/decisions")).map((file) => file.slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

test.each(documents)("the links of %s lead somewhere", (document) => {
  expect(brokenLinks(readMarkdown(document))).toEqual([]);
});
