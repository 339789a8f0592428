import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { corpus } from "../corpus/oracle.js";
import { root } from "../support/typecheck.js";

interface Exceptions {
  /** Why types differ, by the word that the list has for it. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly list: readonly { document: string; schema: string; reason: string }[];
}

/** `word: reason` says what a word stands for, `document schema word` is an exception; `#` begins a comment. */
function parse(text: string): Exceptions {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const reasons = new Map<string, string>();
  const list: { document: string; schema: string; reason: string }[] = [];
  for (const line of lines) {
    const stated = /^([a-z-]+): (.*)$/u.exec(line);
    const [document = "", reason = "", ...schema] = line.split(" ");
    if (stated !== null) reasons.set(stated[1] ?? "", stated[2] ?? "");
    else list.push({ document, reason, schema: schema.join(" ") });
  }
  return { reasons, list };
}

export const exceptions: Exceptions = parse(
  readFileSync(join(root, "test/oracle/exceptions.txt"), "utf8"),
);

/** The schemas of a document whose types may differ, with the reason. */
export const exceptionsOf = (document: string): ReadonlyMap<string, string> =>
  new Map(
    exceptions.list
      .filter((one) => one.document === document)
      .map(({ schema, reason }) => [schema, reason]),
  );

/** The documents of the corpus, the small ones first; none where it is not there. */
export function documents(): readonly string[] {
  const folder = join(corpus, "openapi/docs");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).map((name) => join(folder, name));
  const sizes = new Map(files.map((file) => [file, readFileSync(file).length]));
  return files.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}
