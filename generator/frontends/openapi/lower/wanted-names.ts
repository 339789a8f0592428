import { isName, pascalCase } from "../../../naming/index.js";
import { isObject } from "../../../read/index.js";
import { pointerKeys, pointerText } from "../../../source/index.js";
import { find } from "./find.js";
import { rootOf } from "./lowering.js";
import type { Lowering, Node } from "./lowering.js";

/** Words of a pointer that say where a schema stands and not what it is. */
const structural: ReadonlySet<string> = new Set(
  "components schemas definitions $defs properties items content schema paths responses parameters requestBodies additionalProperties".split(
    " ",
  ),
);

/** Objects whose members are schemas by name. */
const shelves: ReadonlySet<string> = new Set(["schemas", "definitions", "$defs"]);

/** Words that lead from a thing into a part of it, which its last word alone does not tell. */
const within: ReadonlySet<string> = new Set(
  "properties patternProperties additionalProperties items prefixItems allOf anyOf oneOf not content paths responses parameters requestBody headers".split(
    " ",
  ),
);

/** Names of files that only say that they are the first of their folder. */
const firsts: ReadonlySet<string> = new Set(["index", "_index"]);

export const isUsable = (name: string): boolean => isName(name) && /^\p{Lu}/u.test(name);

/** The name of a component: its own where TypeScript can have it. */
export const componentName = (key: string): string =>
  isUsable(key) ? key : pascalCase(key) || "Schema";

/** What a file is called: less its extensions, or the folder of an index. */
function fileName({ document }: Node): string {
  const { pathname } = new URL(document.uri);
  const [file = "", folder = ""] = decodeURIComponent(pathname).split("/").toReversed();
  const base = file.replace(/(?:\.schema)?\.(?:json|ya?ml)$/iu, "");
  return componentName(firsts.has(base) ? folder : base);
}

/** The name that says what a schema is: the last words of its pointer, or its file. */
export function wantedName(node: Node): string {
  const keys = pointerKeys(node.pointer);
  const isListed = keys.length <= 3 && (shelves.has(keys.at(-2) ?? "") || keys.length === 1);
  const isElsewhere = node.document.name !== "" && keys.length > 0;
  if (isListed || (isElsewhere && !keys.some((key) => within.has(key))))
    return componentName(keys.at(-1) ?? "");
  const telling = keys.filter(
    (key) => !structural.has(key) && !/^(?:\d+|application\/.*|[*]\/[*])$/u.test(key),
  );
  if (telling.length === 0 && node.document.name !== "") return fileName(node);
  return pascalCase(telling.slice(-3).join(" ")) || "Schema";
}

/** A name with that of its file before it. */
export const qualifiedName = (node: Node): string => {
  const [name, file] = [wantedName(node), fileName(node)];
  return name === file ? name : `${file}${name}`;
};

/** Members that parameters, responses, bodies, path items, links and security schemes have, and schemas do not. */
const foreign =
  "in content responses get put post delete patch head options trace scheme flows operationId operationRef".split(
    " ",
  );

const maybeSchema = ({ value }: Node): boolean =>
  isObject(value) && !foreign.some((member) => Object.hasOwn(value, member));

/**
 * The names that several schemas want, of which at least one stands in another file. Those get the names of their files
 * before them, so that it does not matter which is mentioned first.
 */
export function sharedNames(
  lowering: Lowering,
  components: readonly string[],
): ReadonlySet<string> {
  const taken = new Set(components);
  const wanted = new Map<string, string>();
  const shared = new Set<string>();
  for (const [from, ref] of lowering.library.outward) {
    const found = find(lowering, rootOf(from), ref);
    if (found.kind !== "node" || found.node.document.name === "" || !maybeSchema(found.node))
      continue;
    const name = wantedName(found.node);
    const key = `${found.node.document.name}#${pointerText(found.node.pointer)}`;
    if (taken.has(name) || (wanted.get(name) ?? key) !== key) shared.add(name);
    wanted.set(name, key);
  }
  return shared;
}
