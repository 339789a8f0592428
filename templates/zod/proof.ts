import {
  code,
  declaredName,
  docs,
  joinCode,
  localSymbol,
  moduleOf,
  typeUse,
} from "../../generator/emit/index.js";
import type { Draft, Module, Sym } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { parametersType, parametersValidator, usedLocations } from "../layout.js";
import type { Layout } from "../layout.js";
import { z } from "./expression.js";

const path = "zod/proof.ts";
const equal = localSymbol(toName("Equal"), path, "type");
const proven = localSymbol(toName("Proven"), path, "type");
const proof = localSymbol(toName("Proof"), path, "type");

const helpers: readonly Draft[] = [
  {
    kind: "TypeAlias",
    name: declaredName(equal),
    typeParameters: [{ name: code`A` }, { name: code`B` }],
    type: code`(<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false`,
    docs: docs("True only where both types are the same, property for property, mark for mark."),
  },
  {
    kind: "TypeAlias",
    name: declaredName(proven),
    typeParameters: [{ name: code`T`, constraint: code`true` }],
    type: code`T`,
  },
];

/** Pairs of a validator and the type that it promises to give. */
function pairs(layout: Layout): readonly (readonly [Sym, Sym])[] {
  const parameters = layout.operations.flatMap((place) =>
    usedLocations(place.operation).map(
      (location) =>
        [parametersValidator(place, location), parametersType(place, location)] as const,
    ),
  );
  return [...layout.schemas.map((place) => [place.validator, place.type] as const), ...parameters];
}

/** A module without any code (none where there is nothing to prove) that compiles only while each validator gives exactly its type. */
export function proofModules(layout: Layout): readonly Module[] {
  const claims = pairs(layout).map(
    ([validator, type]) =>
      code`${proven}<${equal}<${typeUse(z)}.output<typeof ${typeUse(validator)}>, ${type}>>`,
  );
  const claim: Draft = {
    kind: "TypeAlias",
    isExported: true,
    name: declaredName(proof),
    type: code`[\n${joinCode(claims, ",\n")}\n]`,
    docs: docs("Does not compile when a validator and its type disagree."),
  };
  if (claims.length === 0) return [];
  return [
    moduleOf(path, "The proof that every validator gives exactly its type; nothing imports it.", [
      ...helpers,
      claim,
    ]),
  ];
}
