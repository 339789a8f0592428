import type { Method, ParameterLocation } from "../../ir/index.js";
import { typeAtoms } from "./document.js";
import type { TypeAtom } from "./document.js";

const methodRow: Readonly<Record<Method, true>> = {
  GET: true,
  PUT: true,
  POST: true,
  DELETE: true,
  OPTIONS: true,
  HEAD: true,
  PATCH: true,
  TRACE: true,
  QUERY: true,
};

export const methodNames: readonly string[] = Object.keys(methodRow);

export function isMethod(text: string): text is Method {
  return Object.hasOwn(methodRow, text);
}

const atomSet: ReadonlySet<string> = new Set(typeAtoms);

export function isTypeAtom(text: string): text is TypeAtom {
  return atomSet.has(text);
}

/** The first word of each heading of parameters (grammar, section 3; no page with cookies was seen). */
export const parameterWords: readonly (readonly [word: string, location: ParameterLocation])[] = [
  ["Path", "path"],
  ["Query", "query"],
  ["Header", "header"],
  ["Cookie", "cookie"],
];
