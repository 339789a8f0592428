import { Code, code, joinCode, localNamespace, localSymbol } from "../../generator/emit/index.js";
import type { LocalSymbol } from "../../generator/emit/index.js";
import type { SchemaId } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { Layout } from "../layout.js";

/** zod as generated code uses it. */
export const z: LocalSymbol = localNamespace(toName("z"), "runtime/zod/z.ts");

/** What an expression depends on beside its schema. */
export interface Writing {
  readonly layout: Layout;
  /** zod: as generated code uses it, or as the proof does. */
  readonly z: LocalSymbol;
  /** What enums are that a caller reads open; only the proof has both. */
  readonly enums: "closed" | "open";
  /** The named schema that is being declared. */
  readonly from: SchemaId | undefined;
  /** Whether what is written looks at the same value as that schema. */
  readonly inPlace: boolean;
  /** Whether what is written is read when a value is parsed, and not when it is made. */
  readonly isLate: boolean;
  /** Whether what is written is a member of an intersection, to which other members add properties. */
  readonly isPart: boolean;
}

/** For the schema of a part of the value. */
export const below = (writing: Writing): Writing => ({
  ...writing,
  inPlace: false,
  isPart: false,
});

/** A function of the written runtime, by the name of its file below `runtime/zod`. */
export function check(file: string, name: string): Code {
  return code`${localSymbol(toName(name), `runtime/zod/${file}.ts`, "value")}`;
}

/** The schema with more checks. */
export function withChecks(schema: Code, checks: readonly Code[]): Code {
  return checks.length === 0 ? schema : code`${schema}.check(${joinCode(checks, ", ")})`;
}

/** The pieces that are there. */
export const present = (...pieces: readonly (Code | undefined)[]): readonly Code[] =>
  pieces.filter((piece) => piece instanceof Code);
