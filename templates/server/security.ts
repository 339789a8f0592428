import {
  code,
  declaredName,
  docs,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import type {
  Api,
  CredentialPlacement,
  Operation,
  SchemeUse,
  SecurityScheme,
} from "../../generator/ir/index.js";
import { camelCase, createScope, toName } from "../../generator/naming/index.js";
import { serverModules } from "../layout.js";
import { credentialReaders, local, runtime } from "./runtime.js";

/** The interfaces that tell, by scheme, what a credential is, and whom a security handler may find. */
export const securityCredentials: LocalSymbol = localSymbol(
  toName("SecurityCredentials"),
  serverModules.security,
  "type",
);
export const securityPrincipals: LocalSymbol = localSymbol(
  toName("SecurityPrincipals"),
  serverModules.security,
  "type",
);

/** The constants that read the credentials of the security schemes, by scheme name. */
export type Readers = ReadonlyMap<string, LocalSymbol>;

export function readersOf(api: Api): Readers {
  const scope = createScope();
  const symbolOf = (name: string): LocalSymbol =>
    localSymbol(scope.claim(camelCase(name)), serverModules.credentials, "value");
  return new Map(api.securitySchemes.map(({ name }) => [name, symbolOf(name)]));
}

/** The sets of schemes of which an operation asks one. */
export function alternativesOf({ security }: Operation): readonly (readonly SchemeUse[])[] {
  if (security.kind === "unstated") return [];
  return security.kind === "names" ? [security.schemes] : security.alternatives;
}

const schemesOf = (operation: Operation): readonly string[] => [
  ...new Set(
    alternativesOf(operation)
      .flat()
      .map(({ name }) => name),
  ),
];

/** Whether a handler of the operation is told of principals; who receives a webhook checks it by other means. */
export const isSecured = (operation: Operation): boolean =>
  operation.target.kind === "path" && schemesOf(operation).length > 0;

/** The schemes that the operations of a server ask for; the user has to check these and no others. */
export function usedSchemes(api: Api): readonly SecurityScheme[] {
  const used = new Set(
    api.operations.filter(({ target }) => target.kind === "path").flatMap(schemesOf),
  );
  return api.securitySchemes.filter(({ name }) => used.has(name));
}

function readerCode({ name, placement }: SecurityScheme): Code {
  if (placement.kind === "unplaced") throw new Error(`the security scheme ${name} has no place`);
  if (placement.kind === "http") return code`${credentialReaders[placement.scheme]}`;
  if (placement.kind === "connection") return code`${credentialReaders.connection}`;
  return code`/* @__PURE__ */ ${credentialReaders[placement.in]}(${literal(placement.name)})`;
}

function credentialType(placement: CredentialPlacement): Code {
  return placement.kind === "http" && placement.scheme === "basic"
    ? code`${runtime.basic}`
    : code`string`;
}

/** The module that says where the credentials are; none where no operation asks for any. */
export function credentialsModule(api: Api, readers: Readers): readonly Module[] {
  const statements = usedSchemes(api).map((scheme): Draft => {
    const type = code`${runtime.credentialReader}<${credentialType(scheme.placement)}>`;
    return exportedConst(
      readerOf(scheme.name, readers),
      type,
      readerCode(scheme),
      docs(scheme.description),
    );
  });
  if (statements.length === 0) return [];
  return [
    moduleOf(
      serverModules.credentials,
      "Where requests present the credentials of the security schemes.",
      statements,
    ),
  ];
}

function readerOf(scheme: string, readers: Readers): LocalSymbol {
  const reader = readers.get(scheme);
  // To leave the scheme out would let everybody in.
  if (reader === undefined) throw new Error(`the security scheme ${scheme} is not declared`);
  return reader;
}

/** The module with the types of what security handlers take and give. */
export function securityModule(api: Api): Module {
  const schemes = usedSchemes(api);
  const member = ({ name, description }: SecurityScheme, type: Code) => ({
    name: propertyKey(name),
    isReadonly: true,
    type,
    docs: docs(description),
  });
  const table = (
    symbol: LocalSymbol,
    text: string,
    typeOf: (scheme: SecurityScheme) => Code,
  ): Draft => ({
    kind: "Interface",
    isExported: true,
    name: declaredName(symbol),
    properties: schemes.map((scheme) => member(scheme, typeOf(scheme))),
    docs: docs(text),
  });
  return moduleOf(serverModules.security, "The security schemes, as far as handlers see them.", [
    table(securityCredentials, "What a request presents, by security scheme.", ({ placement }) =>
      credentialType(placement),
    ),
    table(
      securityPrincipals,
      "Whom a security handler finds, by security scheme; a type argument narrows it.",
      () => code`unknown`,
    ),
  ]);
}

/** Bearer tokens and passwords are HTTP's own; of keys it knows nothing. */
function challengeOf(api: Api, scheme: string): Code {
  const placement = api.securitySchemes.find(({ name }) => name === scheme)?.placement;
  if (placement?.kind !== "http") return code``;
  const challenge = placement.scheme === "bearer" ? "Bearer" : 'Basic realm="api", charset="UTF-8"';
  return code`, challenge: ${literal(challenge)}`;
}

/** What a descriptor says of security. */
export function requirementCode(operation: Operation, api: Api, readers: Readers): Code {
  // Who receives a message verifies it by other means.
  if (operation.target.kind !== "path") return code`[]`;
  const useCode = ({ name, scopes }: SchemeUse): Code =>
    code`{ scheme: ${literal(name)}, scopes: ${literal(scopes)}, credential: ${readerOf(name, readers)}${challengeOf(api, name)} }`;
  const sets = alternativesOf(operation).map(
    (uses) => code`[${joinCode(uses.map(useCode), ", ")}]`,
  );
  return code`[${joinCode(sets, ", ")}]`;
}

/** The principals that a handler is told: a form an alternative, in which the schemes of the others are absent. */
export function principalsType(operation: Operation): Code {
  const schemes = schemesOf(operation);
  const forms = alternativesOf(operation).map((uses) => {
    const present = new Set(uses.map(({ name }) => name));
    const members = schemes.map((name) => {
      const key = propertyKey(name);
      return present.has(name)
        ? code`readonly ${key}: ${local.principals}[${literal(name)}];`
        : code`readonly ${key}?: undefined;`;
    });
    return code`{ ${joinCode(members, "\n")} }`;
  });
  return joinCode(forms, " | ");
}
