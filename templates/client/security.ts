import {
  code,
  docs,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, LocalSymbol, Module } from "../../generator/emit/index.js";
import type {
  Api,
  CredentialPlacement,
  Security,
  SecurityScheme,
} from "../../generator/ir/index.js";
import { camelCase, createScope } from "../../generator/naming/index.js";
import { clientModules } from "../layout.js";
import { credentialWriters, runtime } from "./runtime.js";

/** The constants of the security schemes, by scheme name; undefined where the connection itself is the credential. */
export type Schemes = ReadonlyMap<string, LocalSymbol | undefined>;

const isSent = ({ placement }: SecurityScheme): boolean => placement.kind !== "connection";

export function schemesOf(api: Api): Schemes {
  const scope = createScope();
  return new Map(
    api.securitySchemes.map((scheme) => [
      scheme.name,
      isSent(scheme)
        ? localSymbol(scope.claim(camelCase(scheme.name)), clientModules.security, "value")
        : undefined,
    ]),
  );
}

function writerCode(name: string, placement: CredentialPlacement): Code {
  if (placement.kind === "unplaced" || placement.kind === "connection")
    throw new Error(`the security scheme ${name} has no place`);
  if (placement.kind === "http")
    return code`${credentialWriters[placement.scheme]}(${literal(name)})`;
  return code`${credentialWriters[placement.in]}(${literal(name)}, ${literal(placement.name)})`;
}

/** The module with the security schemes; none where the API has none. */
export function securityModule(api: Api, schemes: Schemes): readonly Module[] {
  const statements = api.securitySchemes.flatMap(({ name, placement, description }) => {
    const symbol = schemes.get(name);
    if (symbol === undefined) return [];
    const value = code`/* @__PURE__ */ ${writerCode(name, placement)}`;
    return [exportedConst(symbol, code`${runtime.scheme}`, value, docs(description))];
  });
  if (statements.length === 0) return [];
  return [
    moduleOf(
      clientModules.security,
      "The security schemes: where each credential goes.",
      statements,
    ),
  ];
}

function alternativesOf(security: Security): readonly (readonly string[])[] {
  if (security.kind === "unstated") return [];
  const sets = security.kind === "names" ? [security.schemes] : security.alternatives;
  return sets.map((uses) => uses.map(({ name }) => name));
}

/**
 * The writer of an operation's credentials; undefined where it takes none. An alternative without any comes last, one
 * with a scheme that the API does not define cannot be used.
 */
export function securityCode(security: Security, schemes: Schemes): Code | undefined {
  const usable = alternativesOf(security).filter((names) =>
    names.every((name) => schemes.has(name)),
  );
  const known = usable.map((names) => names.flatMap((name) => schemes.get(name) ?? []));
  const alternatives = known.toSorted((a, b) => Number(a.length === 0) - Number(b.length === 0));
  if (alternatives.every((set) => set.length === 0)) return undefined;
  const sets = alternatives.map(
    (set) =>
      code`[${joinCode(
        set.map((scheme) => code`${scheme}`),
        ", ",
      )}]`,
  );
  const writer = sets.length === 1 ? runtime.credentials : runtime.firstComplete;
  return code`/* @__PURE__ */ ${writer}(${joinCode(sets, ", ")})`;
}

function credentialType({ placement }: SecurityScheme): Code {
  const isBasic = placement.kind === "http" && placement.scheme === "basic";
  return code`${runtime.credentialSource}<${isBasic ? code`${runtime.basicCredential}` : code`string`}>`;
}

/** The type of a client's credentials: an alias, for only that has an index signature by itself. */
export function authType(api: Api): Code {
  const members = api.securitySchemes
    .filter(isSent)
    .map(
      (scheme) =>
        code`readonly ${propertyKey(scheme.name)}?: ${credentialType(scheme)} | undefined;`,
    );
  return code`{ ${joinCode(members, "\n")} }`;
}
