import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { JsonValue } from "../../generator/ir/index.js";
import { root } from "../support/typecheck.js";

/** Real pages and the extractor that was written apart from this project; they are not part of the repository. */
export const corpus = join(root, "../shared/corpus");

export interface OracleField {
  readonly name: string;
  readonly parent: string | null;
  readonly leaf: string;
  readonly type: string;
  readonly types: readonly string[];
  readonly required: boolean;
  readonly description: string;
  readonly enum: readonly JsonValue[] | null;
  readonly enumSameAs: string | null;
  readonly example: JsonValue;
  readonly hasExample: boolean;
}

export interface OracleSection {
  readonly heading: string;
  readonly kind: string;
  readonly status: string | null;
  readonly mediaType: string | null;
  readonly fields: readonly OracleField[];
}

export interface OracleOperation {
  readonly title: string | null;
  readonly description?: string;
  readonly titleAndDescription?: string;
  readonly method: string;
  readonly path: string;
  readonly version: string | null;
  readonly security: readonly string[] | null;
  readonly sections: readonly OracleSection[];
}

export interface OracleFile {
  readonly file: string;
  readonly mode: "lines" | "collapsed";
  readonly frontMatter: Readonly<Record<string, JsonValue>> | null;
  readonly operations: readonly OracleOperation[];
}

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|txt)$/u.test(path))
    .map((path) => join(folder, path))
    .toSorted();
}

/** Why the oracle cannot be asked; undefined when it can. */
export function oracleProblem(): string | undefined {
  if (!existsSync(corpus)) return "../shared/corpus is not there, so no real page was read";
  const { status } = spawnSync("python3", ["--version"]);
  return status === 0 ? undefined : "python3 is not installed, so the oracle could not be asked";
}

const batch = 100;

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("python3", [join(corpus, "oracle.py"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`the oracle ended with ${status}: ${stderr}`);
  return stdout;
}

/** What the oracle reads off each file, in their order. */
export function askOracle(
  files: readonly string[],
  ...options: readonly string[]
): readonly OracleFile[] {
  const answers: OracleFile[] = [];
  for (let at = 0; at < files.length; at += batch) {
    const lines = run([...options, ...files.slice(at, at + batch)])
      .trimEnd()
      .split("\n");
    answers.push(...lines.map((line): OracleFile => JSON.parse(line)));
  }
  return answers;
}

/** A page with every run of white space made one blank. */
export function collapse(text: string): string {
  return text
    .replace(/^---\n.*?\n---\n/su, "")
    .replace(/\s+/gu, " ")
    .trim();
}
