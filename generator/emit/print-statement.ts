import { fits } from "./fits.js";
import type { Fields, Fitting } from "./fits.js";
import type { LinkedStatement } from "./link.js";

const typeParameter = { name: "text", constraint: "text?", default: "text?" } as const;
const parameter = { name: "text", type: "text", hasQuestionToken: "flag?" } as const;
const property = {
  docs: "docs?",
  name: "text",
  type: "text",
  isReadonly: "flag?",
  hasQuestionToken: "flag?",
} as const;
const method = {
  docs: "docs?",
  name: "text",
  parameters: [parameter],
  returnType: "text",
} as const;
const variable = { name: "text", type: "text?", initializer: "text" } as const;

const declared = { docs: "docs?", isExported: "flag?" } as const;
const generic = { ...declared, name: "text", typeParameters: [typeParameter] } as const;
const interfaceFields = {
  ...generic,
  extends: "texts?",
  properties: [property],
  methods: [method],
} as const;
const aliasFields = { ...generic, type: "text" } as const;
const functionFields = {
  ...generic,
  parameters: [parameter],
  returnType: "text",
  statements: "texts?",
} as const;
const constantFields = {
  ...declared,
  declarationKind: "text",
  declarations: [variable],
} as const;

/** The text with all lines but the first moved to the right. */
const hanging = (text: string): string =>
  text.includes("\n") ? text.replace(/\n(?!\n|$)/gu, "\n  ") : text;

/** The text with all lines moved to the right, the first too. */
const inner = (text: string): string => (text === "" ? "" : `  ${hanging(text)}`);

function docsText(docs: readonly string[] = []): string {
  return docs
    .map((text) => {
      if (!text.includes("\n")) return `/** ${text}${text.endsWith(" ") ? "" : " "}*/\n`;
      const lines = text.split("\n").map((line) => (line === "" ? " *\n" : ` * ${line}\n`));
      return `/**\n${lines.join("")} */\n`;
    })
    .join("");
}

const mark = (flag: boolean | undefined, text: string): string => (flag === true ? text : "");

function typeParametersText(list: readonly Fitting<typeof typeParameter>[] = []): string {
  const texts = list.map((one) => {
    const constraint = one.constraint === undefined ? "" : ` extends ${one.constraint}`;
    return hanging(
      `${one.name}${constraint}${one.default === undefined ? "" : ` = ${one.default}`}`,
    );
  });
  return texts.length === 0 ? "" : `<${texts.join(", ")}>`;
}

function parametersText(list: readonly Fitting<typeof parameter>[] = []): string {
  const texts = list.map(
    ({ name, type, hasQuestionToken }) => `${name}${mark(hasQuestionToken, "?")}: ${type}`,
  );
  return `(${hanging(texts.join(", "))})`;
}

function propertyText(one: Fitting<typeof property>): string {
  const name = `${mark(one.isReadonly, "readonly ")}${one.name}${mark(one.hasQuestionToken, "?")}`;
  return `${docsText(one.docs)}${name}: ${hanging(one.type)};`;
}

function methodText(one: Fitting<typeof method>): string {
  const signature = `${one.name}${parametersText(one.parameters)}: ${hanging(one.returnType)};`;
  return `${docsText(one.docs)}${signature}`;
}

const block = (lines: readonly string[]): string =>
  lines.length === 0 ? "{\n}" : `{\n${lines.map(inner).join("\n")}\n}`;

const head = (one: Fitting<typeof declared>, keyword: string): string =>
  `${docsText(one.docs)}${mark(one.isExported, "export ")}${keyword} `;

function interfaceText(one: Fitting<typeof interfaceFields>): string {
  const bases = one.extends ?? [];
  const base = bases.length === 0 ? "" : `extends ${hanging(bases.join(", "))} `;
  const members = [
    ...(one.properties ?? []).map(propertyText),
    ...(one.methods ?? []).map(methodText),
  ];
  const name = `${one.name}${typeParametersText(one.typeParameters)}`;
  return `${head(one, "interface")}${name} ${base}${block(members)}`;
}

function aliasText(one: Fitting<typeof aliasFields>): string {
  const name = `${one.name}${typeParametersText(one.typeParameters)}`;
  return `${head(one, "type")}${name} = ${hanging(one.type)};`;
}

function functionText(one: Fitting<typeof functionFields>): string | undefined {
  // What stands between statements depends on what they are; ts-morph knows.
  if ((one.statements ?? []).length > 1) return undefined;
  const name = `${one.name}${typeParametersText(one.typeParameters)}`;
  const signature = `${name}${parametersText(one.parameters)}: ${hanging(one.returnType)}`;
  return `${head(one, "function")}${signature} ${block(one.statements ?? [])}`;
}

function variableText({ name, type, initializer }: Fitting<typeof variable>): string {
  return `${name}${type === undefined ? "" : `: ${type}`} = ${initializer}`;
}

function constantText(one: Fitting<typeof constantFields>): string {
  const list = (one.declarations ?? []).map(variableText).join(", ");
  return `${head(one, one.declarationKind)}${hanging(list)};`;
}

const row =
  <F extends Fields>(fields: F, print: (statement: Fitting<F>) => string | undefined) =>
  (statement: LinkedStatement): string | undefined =>
    fits(statement, fields) ? print(statement) : undefined;

const printers: Readonly<
  Partial<Record<LinkedStatement["kind"], (statement: LinkedStatement) => string | undefined>>
> = {
  Interface: row(interfaceFields, interfaceText),
  TypeAlias: row(aliasFields, aliasText),
  Function: row(functionFields, functionText),
  VariableStatement: row(constantFields, constantText),
};

/**
 * The text of a statement as ts-morph prints it, made without its writer, which looks at every character of what it is
 * given. Undefined for whatever templates write seldom: then ts-morph prints it.
 */
export function printPlain(statement: LinkedStatement): string | undefined {
  return printers[statement.kind]?.(statement);
}
