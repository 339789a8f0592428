import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { Api, CredentialPlacement, Operation, SecurityScheme } from "../ir/index.js";

/** Where credentials go and how schemes combine, for what a spec leaves open. */
export interface SecurityOptions {
  /** By scheme name. */
  readonly schemes: Readonly<
    Record<string, Exclude<CredentialPlacement, { readonly kind: "unplaced" }>>
  >;
  /** Whether several names on a page mean that all are needed, or one of them. */
  readonly combine: "all" | "any";
}

/** The documented guess for a scheme of which only the name is known. */
function guess(name: string): Exclude<CredentialPlacement, { readonly kind: "unplaced" }> {
  if (/bearer|jwt|oauth|token/iu.test(name)) return { kind: "http", scheme: "bearer" };
  if (/basic/iu.test(name)) return { kind: "http", scheme: "basic" };
  return { kind: "apiKey", in: "header", name };
}

function describe(placement: CredentialPlacement): string {
  if (placement.kind === "apiKey") return `the ${placement.in} \`${placement.name}\``;
  return placement.kind === "http"
    ? `\`Authorization: ${placement.scheme === "bearer" ? "Bearer" : "Basic"} …\``
    : "no known place";
}

function place(
  scheme: SecurityScheme,
  options: SecurityOptions,
  diagnostics: Diagnostic[],
): SecurityScheme {
  const configured = Object.hasOwn(options.schemes, scheme.name)
    ? options.schemes[scheme.name]
    : undefined;
  if (configured !== undefined) return { ...scheme, placement: configured };
  if (scheme.placement.kind !== "unplaced") return scheme;
  const placement = guess(scheme.name);
  diagnostics.push(
    report("security/unplaced", { name: scheme.name, place: describe(placement) }, scheme.origin),
  );
  return { ...scheme, placement };
}

/** A page lists names only: all of them are one set, or each is an alternative, as configured. */
function combine(operation: Operation, how: SecurityOptions["combine"]): Operation {
  if (operation.security.kind !== "names") return operation;
  const seen = new Map(operation.security.schemes.map((use) => [use.name, use]));
  const uses = [...seen.values()];
  const alternatives = how === "all" ? [uses] : uses.map((use) => [use]);
  return { ...operation, security: { kind: "alternatives", alternatives } };
}

/** Gives every security scheme a place and every operation alternatives of sets, and says what had to be guessed. */
export function placeSecurity(api: Api, options: SecurityOptions): Result<Api> {
  const diagnostics: Diagnostic[] = [];
  const securitySchemes = api.securitySchemes.map((scheme) => place(scheme, options, diagnostics));
  const known = new Set(api.securitySchemes.map(({ name }) => name));
  for (const name of Object.keys(options.schemes)) {
    if (!known.has(name))
      diagnostics.push(
        report("security/unknown-scheme", { name, known: [...known].join(", ") || "none" }),
      );
  }
  const operations = api.operations.map((operation) => combine(operation, options.combine));
  return result({ ...api, securitySchemes, operations }, diagnostics);
}
