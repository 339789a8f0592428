import { camelCase, words } from "./casing.js";
import { segment, verbs, vocabularyOf } from "./segment.js";
import type { Vocabulary } from "./segment.js";
import { singular } from "./singular.js";

/** What is known of an operation that can name it. */
export interface OperationWords {
  /** In capitals. */
  readonly method: string;
  /** A path that starts with a slash, or the name of a webhook. */
  readonly target: string;
  readonly title: string;
  /** Where the page was found: its last segment is the operationId in lower case. */
  readonly sourceUrl: string | undefined;
}

/** Longer texts name nothing; only their start is looked at. */
const longestTitle = 120;
const longestPath = 2_000;
const mostTitleWords = 8;
const longestName = 100;

/**
 * A name for an operation, in camelCase: its operationId where the address of the page has kept it, else what its
 * method does to the resource of its path, else its title. It does not depend on other operations.
 */
export function operationName(operation: OperationWords): string {
  const title = words(operation.title.slice(0, longestTitle));
  const named =
    fromAddress(operation, title) ??
    fromTarget(operation, title) ??
    fromTitle(title) ??
    operation.method;
  const name = camelCase(named.slice(0, longestName));
  return /^\p{L}/u.test(name) ? name : camelCase(`${operation.method} ${name}`);
}

function fromTitle(title: readonly string[]): string | undefined {
  return title.length === 0 ? undefined : title.slice(0, mostTitleWords).join(" ");
}

const methodWords: ReadonlySet<string> = new Set(
  "get put post delete options head patch trace query".split(" "),
);

/** `https://host/tag/createwebhook.md` → `create webhook`; operations without an operationId end in their method. */
function fromAddress(
  { sourceUrl, target }: OperationWords,
  title: readonly string[],
): string | undefined {
  const last =
    sourceUrl
      ?.replace(/[?#].*$/u, "")
      .split("/")
      .at(-1) ?? "";
  const id = last.replace(/\.md$/u, "").toLowerCase();
  if (id === "" || methodWords.has(id)) return undefined;
  if (title.join("").toLowerCase() === id) return title.join(" ");
  const vocabulary = vocabularyOf([...title, ...words(target)]);
  return words(id)
    .flatMap((part) => segment(part, vocabulary).words)
    .join(" ");
}

/** A part of a path: a parameter, a version, or the words of a literal segment. */
type Part =
  | { readonly kind: "parameter" | "version" }
  | { readonly kind: "literal"; readonly words: readonly string[] };

const versionSegment = /^v?\d+(?:[._]\d+)*(?:-?(?:alpha|beta|rc)\d*)?$/iu;

function partsOf(path: string, title: readonly string[]): readonly Part[] {
  const vocabulary = vocabularyOf(title);
  return path
    .slice(0, longestPath)
    .replace(/[?#].*$/u, "")
    .replace(/\.[a-z]{2,4}$/u, "")
    .split(/[/:]|(?=\{)|(?<=\})/u)
    .map((text) => partOf(text, vocabulary))
    .filter((part) => part.kind !== "literal" || part.words.length > 0);
}

function partOf(text: string, vocabulary: Vocabulary): Part {
  if (text.startsWith("{")) return { kind: "parameter" };
  if (versionSegment.test(text)) return { kind: "version" };
  return {
    kind: "literal",
    words: words(text).flatMap((word) => literalWords(word.toLowerCase(), vocabulary)),
  };
}

const shortestJoined = 8;

/** `bankaccount` is two words when both are known, and else one. */
function literalWords(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length < shortestJoined) return [word];
  const split = segment(word, vocabulary);
  return split.complete ? split.words : [word];
}

const singularLast = (noun: readonly string[]): readonly string[] =>
  noun.map((word, index) => (index === noun.length - 1 ? singular(word) : word));
const isPlural = (noun: readonly string[]): boolean => singularLast(noun).join() !== noun.join();

/** The resource that a path leads to, and what it is asked to do when the path says so itself. */
interface Resource {
  /** The collections on the way that one item was chosen of, outermost first, in the singular. */
  readonly owners: readonly (readonly string[])[];
  readonly noun: readonly string[];
  /** Whether one item of it is chosen. */
  readonly item: boolean;
}

/** A literal counts when an item is chosen of it, or when it is the plural that the next one belongs to. */
function resourceOf(parts: readonly Part[]): Resource | undefined {
  const last = parts.findLastIndex((part) => part.kind === "literal");
  const noun = parts[last];
  if (noun?.kind !== "literal") return undefined;
  const owners = parts.slice(0, last).flatMap((part, index) => {
    if (part.kind !== "literal") return [];
    const owns =
      parts[index + 1]?.kind === "parameter" || (index === last - 1 && isPlural(part.words));
    return owns ? [singularLast(part.words)] : [];
  });
  return { owners, noun: noun.words, item: last < parts.length - 1 };
}

function fromTarget(
  { method, target }: OperationWords,
  title: readonly string[],
): string | undefined {
  if (!target.startsWith("/")) return target;
  const parts = partsOf(target, title);
  return (
    fromAction(method, parts) ?? fromBulk(method, parts) ?? fromMethod(method, resourceOf(parts))
  );
}

const joined = (...lists: readonly (readonly string[])[]): string => lists.flat().join(" ");

/** Verbs that are about many at once. */
const collective: ReadonlySet<string> = new Set("search find query sync".split(" "));

/** `/invoices/{id}/cancel` → `cancel invoice`. */
function fromAction(method: string, parts: readonly Part[]): string | undefined {
  const last = parts.findLastIndex((part) => part.kind === "literal");
  const action = parts[last];
  if (action?.kind !== "literal" || !verbs.has(action.words[0] ?? "")) return undefined;
  const [verb = "", ...object] = action.words;
  const resource =
    object.length > 0 && parts[last - 1]?.kind !== "parameter"
      ? undefined
      : resourceOf(parts.slice(0, last));
  if (resource === undefined)
    return object.length > 0 && (method !== "GET" || parts.length === 1)
      ? joined(action.words)
      : undefined;
  const noun = collective.has(verb) && !resource.item ? resource.noun : singularLast(resource.noun);
  return joined([verb], ...resource.owners, noun, object);
}

/** `DELETE /subscriptions/bulk` → `bulk delete subscriptions`. */
function fromBulk(method: string, parts: readonly Part[]): string | undefined {
  const last = parts.at(-1);
  const [word = ""] = last?.kind === "literal" ? last.words : [];
  const resource = word === "bulk" || word === "batch" ? resourceOf(parts.slice(0, -1)) : undefined;
  return resource && joined([word, verbOf(method, resource)], ...resource.owners, resource.noun);
}

const byMethod: Readonly<Record<string, string>> = {
  POST: "create",
  PUT: "replace",
  PATCH: "update",
  DELETE: "delete",
};

function verbOf(method: string, { noun, item }: Resource): string {
  if (method === "GET") return item || !isPlural(noun) ? "get" : "list";
  if (method === "POST" && item) return "post";
  return byMethod[method] ?? method;
}

/** `GET /patients/{id}/invoices` → `list patient invoices`. */
function fromMethod(method: string, resource: Resource | undefined): string | undefined {
  if (resource === undefined) return undefined;
  const one = resource.item || method === "POST";
  return joined(
    [verbOf(method, resource)],
    ...resource.owners,
    one ? singularLast(resource.noun) : resource.noun,
  );
}
