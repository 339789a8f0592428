import { code, docs, joinCode, localNamespace, moduleOf } from "../../generator/emit/index.js";
import type { Code, Module } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { openEnums } from "../types/expression.js";
import type { Layout, SchemaPlace } from "../layout.js";
import { validatorExpression } from "./expression.js";
import type { Writing } from "./writing.js";

/** zod with its own types. */
const z = localNamespace(toName("z"), "runtime/zod/proof.ts");

/** The expression of a schema's validator, and the types that are written for it. */
function claim({ named, type, input }: SchemaPlace, writing: Writing): Code {
  const types = type === input ? code`${type}` : code`${type}, ${input}`;
  return code`${z}.exact<${types}>()(${validatorExpression(named.schema, writing)});`;
}

/** The same with open enums, as a caller reads them. */
const openClaim = ({ named, type }: SchemaPlace, writing: Writing): Code =>
  code`${z}.gives<${type}<${openEnums}>>()(${validatorExpression(named.schema, { ...writing, enums: "open" })});`;

function claims(layout: Layout, outer: Writing): readonly Code[] {
  return layout.schemas.flatMap((place) => {
    const { id } = place.named;
    const writing = { ...outer, z, from: id };
    const closed = claim(place, writing);
    return layout.openness.opensNamed(id) ? [closed, openClaim(place, writing)] : [closed];
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
