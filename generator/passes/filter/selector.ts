import type { NamedSchema, Operation } from "../../ir/index.js";

/** What a selector looks at. */
const kinds = ["tag", "path", "operation", "method", "schema", "deprecated"] as const;
export type SelectorKind = (typeof kinds)[number];

/** A word of `include` or `exclude`: `tag:billing`, `path:/v1/**`, `deprecated`. */
export interface Selector {
  /** As the user wrote it. */
  readonly text: string;
  readonly kind: SelectorKind;
  /** Whether it means what is called that. Letter case counts. */
  readonly matches: (name: string) => boolean;
}

/** The forms of a selector, for help texts. */
export const selectorForms = "tag:…, path:…, operation:…, method:…, schema:… or deprecated";

/** `*` stands for anything within a segment of a path, `**` for anything. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*?)/u).map((part) => {
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`, "su");
}

const isKind = (text: string): text is SelectorKind => kinds.some((kind) => kind === text);

/** A selector, or undefined where the text is none. */
export function parseSelector(text: string): Selector | undefined {
  if (text === "deprecated") return { text, kind: "deprecated", matches: () => true };
  const colon = text.indexOf(":");
  const [kind, glob] = [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
  if (!isKind(kind) || kind === "deprecated" || glob === "") return undefined;
  const pattern = patternOf(kind === "method" ? glob.toUpperCase() : glob);
  return { text, kind, matches: (name) => pattern.test(name) };
}

/** What an operation is called, for each kind of selector that looks at operations. */
const operationNames: Readonly<
  Record<Exclude<SelectorKind, "schema">, (operation: Operation) => readonly string[]>
> = {
  tag: ({ tags }) => tags,
  path: ({ target }) => (target.kind === "path" ? [target.template] : []),
  operation: ({ name }) => [name],
  method: ({ method }) => [method.toUpperCase()],
  deprecated: ({ docs }) => (docs.deprecated ? ["deprecated"] : []),
};

export const selectsOperation = ({ kind, matches }: Selector, operation: Operation): boolean =>
  kind !== "schema" && operationNames[kind](operation).some(matches);

export const selectsSchema = (
  { kind, matches }: Selector,
  { name, schema }: NamedSchema,
): boolean => (kind === "schema" ? matches(name) : kind === "deprecated" && schema.docs.deprecated);
