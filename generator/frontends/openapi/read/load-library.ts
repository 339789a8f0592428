import { report } from "../../../diagnostics/index.js";
import { readJsonDocument } from "../../../read/index.js";
import type { Limits, Opened, Refusal } from "../../../read/index.js";
import { originOf } from "../../../source/index.js";
import type { OpenApiDocument } from "../document.js";
import type { Library, SpecDocument } from "../library.js";
import { dialectOf } from "../upgrade-3.0.js";
import type { Scan } from "./scan.js";
import { Shelves, uriAt } from "./shelves.js";

/** How the documents of a spec are read. */
export interface Loading {
  /** Where the first document was read from. */
  readonly uri: string;
  readonly limits: Limits;
  /** Opens what a URI names for a document at another one. Never throws. */
  readonly open: (uri: string, from: string) => Promise<Opened | Refusal>;
}

/** A document that is waited for, and the one that refers to it. */
interface Wanted {
  readonly uri: string;
  readonly by: SpecDocument;
}

const isFile = ({ uri }: Wanted): boolean => uri.startsWith("file:");

/**
 * References are looked for where the files lie: `$id` and `$self` may say that a document lives elsewhere, and it has not
 * moved for that.
 */
function wantedBy([by, { refs }]: readonly [SpecDocument, Scan]): readonly Wanted[] {
  return [...refs].flatMap((ref) => {
    const uri = uriAt(ref, by.uri);
    return uri === undefined ? [] : [{ uri, by }];
  });
}

/** Reads what one URI names; tells what else is wanted for it. */
async function load(
  shelves: Shelves,
  { uri, by }: Wanted,
  loading: Loading,
): Promise<readonly Wanted[]> {
  const { files } = loading.limits;
  if (shelves.size >= files) {
    const place = originOf(by.document.source, 0, 1);
    const diagnostics = [report("document/too-many-files", { most: files }, place)];
    shelves.refusals.set(uri, { kind: "bad", diagnostics });
    return [];
  }
  const opened = await loading.open(uri, by.uri);
  if (opened.kind !== "opened") {
    shelves.refusals.set(uri, opened);
    return [];
  }
  if (shelves.has(opened.uri)) {
    shelves.alias(uri, opened.uri);
    return [];
  }
  const read = readJsonDocument(opened.source, loading.limits);
  if (!read.ok) {
    shelves.refusals.set(uri, { kind: "bad", diagnostics: read.diagnostics });
    return [];
  }
  const added = shelves.add(read.value, opened.uri, by.dialect);
  shelves.alias(uri, opened.uri);
  return wantedBy(added);
}

/**
 * Reads every document that the references of a spec lead to. What cannot be read is kept as a refusal, and told where a
 * reference needs it: what only looks like a reference is nobody's mistake.
 */
export async function loadLibrary(openapi: OpenApiDocument, loading: Loading): Promise<Library> {
  const shelves = new Shelves();
  const queue = [
    ...wantedBy(shelves.add(openapi.document, loading.uri, dialectOf(openapi.version))),
  ];
  while (queue.length > 0) {
    // Files come first: one of them may say by `$id` that it is what somebody names by a URL.
    const next = queue.findIndex(isFile);
    const [wanted] = queue.splice(Math.max(0, next), 1);
    if (wanted !== undefined && !shelves.has(wanted.uri))
      for (const one of await load(shelves, wanted, loading)) queue.push(one);
  }
  return shelves.library();
}

/** A document without those that it refers to. */
export function aloneLibrary(openapi: OpenApiDocument): Library {
  const shelves = new Shelves();
  const uri = new URL(encodeURI(openapi.document.source.path), "file:///").href;
  shelves.add(openapi.document, uri, dialectOf(openapi.version));
  return shelves.library();
}
