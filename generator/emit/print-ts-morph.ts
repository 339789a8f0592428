import { StructureKind, printStructure } from "ts-morph";
import type { StatementStructures } from "ts-morph";
import type { LinkedStatement } from "./link.js";

/** The text of any statement. ts-morph takes long to load: this file is loaded when a statement asks for it. */
export function printByTsMorph(statement: LinkedStatement): string {
  // `link` leaves a structure that lacks nothing but the number that ts-morph knows its kind by.
  const structure = {
    ...statement,
    kind: StructureKind[statement.kind],
  } as unknown as StatementStructures;
  return printStructure(structure, { indentNumberOfSpaces: 2 }).trim();
}
