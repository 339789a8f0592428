import { closest, report } from "../../../diagnostics/index.js";
import { anyString, defaultSerialization, plainNode } from "../../../ir/index.js";
import type { Parameter } from "../../../ir/index.js";
import { originOf } from "../../../source/index.js";
import type { Origin } from "../../../source/index.js";
import type { Page, ParameterSection } from "../document.js";
import { tell } from "../problems.js";
import type { Problems } from "../problems.js";
import type { EnumValues } from "./enums.js";
import { lowerFields } from "./fields.js";

function lowerSection(
  section: ParameterSection,
  enums: EnumValues,
  problems: Problems,
): readonly Parameter[] {
  return lowerFields(section.fields, false, enums, problems).map(
    ({ name, required, schema, origin }) => ({
      name,
      in: section.in,
      required,
      allowEmptyValue: false,
      serialization: defaultSerialization[section.in],
      schema,
      origin,
    }),
  );
}

/** A parameter in a path template, at the offset where it stands in it. */
interface TemplateParameter {
  readonly name: string;
  readonly at: number;
}

function templateParameters(path: string): readonly TemplateParameter[] {
  return [...path.matchAll(/\{([^{}]+)\}/gu)].map((match) => ({
    name: match[1] ?? "",
    at: match.index,
  }));
}

function undeclared(name: string, origin: Origin): Parameter {
  const schema = { kind: "string", ...anyString, ...plainNode(origin) } as const;
  return {
    name,
    in: "path",
    required: true,
    allowEmptyValue: false,
    serialization: defaultSerialization.path,
    schema,
    origin,
  };
}

/** What stands in the path and is described, what only stands in it, and what is only described. */
interface Reconciled {
  readonly missing: readonly TemplateParameter[];
  readonly unused: ReadonlySet<Parameter>;
}

function reconcile(path: string, parameters: readonly Parameter[]): Reconciled {
  const wanted = path.startsWith("/") ? templateParameters(path) : [];
  const names = new Set(wanted.map(({ name }) => name));
  const declared = parameters.filter((parameter) => parameter.in === "path");
  const described = new Set(declared.map(({ name }) => name));
  const first = new Map(wanted.toReversed().map((one) => [one.name, one]));
  return {
    missing: [...first.values()].toReversed().filter(({ name }) => !described.has(name)),
    unused: new Set(declared.filter(({ name }) => !names.has(name))),
  };
}

/** Where there are more, looking for the nearest of them takes long and helps nobody. */
const mostSuggested = 50;

function tellUnused(path: string, { missing, unused }: Reconciled, problems: Problems): void {
  const near =
    missing.length * unused.size > mostSuggested ** 2 ? [] : missing.map(({ name }) => name);
  for (const { name, origin } of unused) {
    tell(problems, () =>
      report("page/unused-path-parameter", { name, path, suggestion: closest(name, near) }, origin),
    );
  }
}

/** The parameters of a page in its order, less those that its path has no place for; then those that only it names. */
export function lowerParameters(
  page: Page,
  enums: EnumValues,
  problems: Problems,
): readonly Parameter[] {
  const sections = page.sections.filter((section) => section.kind === "parameters");
  const parameters = sections.flatMap((section) => lowerSection(section, enums, problems));
  const { value: path, origin } = page.endpoint.target;
  const reconciled = reconcile(path, parameters);
  const { missing, unused } = reconciled;
  tellUnused(path, reconciled, problems);
  const added = missing.map(({ name, at }) => {
    const place = originOf(
      origin.source,
      origin.start + at,
      Math.min(origin.end, origin.start + at + name.length + 2),
    );
    tell(problems, () => report("page/undeclared-path-parameter", { name, path }, place));
    return undeclared(name, place);
  });
  return [...parameters.filter((parameter) => !unused.has(parameter)), ...added];
}
