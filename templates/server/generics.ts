import { code, joinCode } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { local } from "./runtime.js";
import { securityPrincipals } from "./security.js";

/** A type parameter of a declaration. */
export interface TypeParameter {
  readonly name: Code;
  readonly constraint?: Code;
  readonly default?: Code;
}

/** What the user gives each request. */
const context: TypeParameter = { name: code`${local.context}`, default: code`unknown` };

/** Whom the user's security handlers find. */
const principals: TypeParameter = {
  name: code`${local.principals}`,
  constraint: code`${securityPrincipals}`,
  default: code`${securityPrincipals}`,
};

/** The type parameters of what knows principals only where there is security. */
export const ofPrincipals = (secured: boolean): readonly TypeParameter[] =>
  secured ? [principals] : [];

/** The type parameters of a handler, and of what holds handlers. */
export const ofHandler = (secured: boolean): readonly TypeParameter[] => [
  context,
  ...ofPrincipals(secured),
];

/** `<A, B>`, each parameter given as itself; nothing where there are none. */
export function asArguments(parameters: readonly TypeParameter[]): Code {
  return parameters.length === 0
    ? code``
    : code`<${joinCode(
        parameters.map(({ name }) => name),
        ", ",
      )}>`;
}
