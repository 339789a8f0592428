import { code, docs, joinCode, localNamespace, moduleOf } from "../../generator/emit/index.js";
import type { Code, Module } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import type { Layout } from "../layout.js";
import { validatorExpression } from "./expression.js";
import type { Writing } from "./writing.js";

/** zod with its own types. */
const z = localNamespace(toName("z"), "runtime/zod/proof.ts");

/** One claim a schema: the expression of its validator, and the types that are written for it. */
function claims(layout: Layout, writing: Writing): readonly Code[] {
  return layout.schemas.map(({ named, type, input }) => {
    const types = type === input ? code`${type}` : code`${type}, ${input}`;
    const value = validatorExpression(named.schema, { ...writing, z, from: named.id });
    return code`${z}.exact<${types}>()(${value});`;
  });
}

/** A module that compiles only while each validator gives and takes exactly what its types say. Nothing runs it. */
export function proofModules(layout: Layout, writing: Writing): readonly Module[] {
  const all = claims(layout, writing);
  if (all.length === 0) return [];
  return [
    moduleOf("zod/proof.ts", "The proof that validators and types agree; nothing imports it.", [
      {
        kind: "Function",
        isExported: true,
        name: code`proof`,
        returnType: code`void`,
        statements: [joinCode(all, "\n")],
        docs: docs(
          "Does not compile when a validator and its types disagree. It is not meant to be called.",
        ),
      },
    ]),
  ];
}
