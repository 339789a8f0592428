import { report, result } from "../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../diagnostics/index.js";
import { mapOperationSchemas } from "../../ir/index.js";
import type { Api, ObjectConstraint, ObjectSchema, Operation } from "../../ir/index.js";
import { originOf } from "../../source/index.js";
import type { Origin } from "../../source/index.js";
import { readSentence } from "./patterns.js";
import { sentences } from "./sentences.js";

/** What is done with rules that a spec states in words: put into validators, shown only, or not looked for. */
export type ProseMode = "enforce" | "suggest" | "off";

function textOf(operation: Operation): string {
  const { heading } = operation;
  return heading.kind === "joined" ? heading.text : heading.description;
}

/** Where the sentence stands, or the operation where the text was re-wrapped. */
function originOfSentence(operation: Operation, sentence: string): Origin {
  const { source, start } = operation.origin;
  const after = source.text.indexOf(sentence, start);
  const found = after >= 0 ? after : source.text.lastIndexOf(sentence, start);
  return found < 0 ? operation.origin : originOf(source, found, found + sentence.length);
}

function isPair(names: readonly string[]): names is readonly [string, string, ...string[]] {
  return names.length >= 2;
}

/** The rules that an operation's text states of the fields of its request body. */
function rulesFor(operation: Operation, body: ObjectSchema, mode: ProseMode, diagnostics: Diagnostic[]): readonly ObjectConstraint[] {
  const optional = new Set(body.properties.filter((property) => !property.required).map((property) => property.name));
  return sentences(textOf(operation)).flatMap(({ text, words }) => {
    const statement = readSentence(words, (name) => optional.has(name));
    if (statement === undefined || !isPair(statement.names)) return [];
    const origin = originOfSentence(operation, text);
    const enforced = mode === "enforce" && statement.certain;
    const holes = { sentence: text, names: statement.names.join(", ") };
    diagnostics.push(report(enforced ? "prose/enforced" : "prose/suggested", holes, origin));
    return enforced ? [{ kind: statement.kind, names: statement.names, sentence: text, origin }] : [];
  });
}

/**
 * Reads rules such as "Either `a` or `b` must be provided" off an operation's text. A rule is enforced only where every
 * name is an optional field of the same request body and the sentence says nothing else.
 */
export function readProse(api: Api, mode: ProseMode): Result<Api> {
  if (mode === "off") return result(api, []);
  const diagnostics: Diagnostic[] = [];
  const operations = api.operations.map((operation) =>
    mapOperationSchemas(operation, (schema, use) => {
      if (use.kind !== "request" || schema.kind !== "object") return schema;
      const constraints = [...schema.constraints, ...rulesFor(operation, schema, mode, diagnostics)];
      return { ...schema, constraints };
    }),
  );
  return result({ ...api, operations }, diagnostics);
}
