import type { CredentialReader } from "./credentials.js";
import { HttpError } from "./http-error.js";
import type { RawRequest } from "./raw.js";

/** What an operation asks of one security scheme. */
export interface SchemeUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
  readonly credential: CredentialReader;
  /** What a 401 says of the scheme in `www-authenticate` (RFC 9110, 11.6.1); undefined for schemes of which HTTP knows nothing. */
  readonly challenge?: string | undefined;
}

/** Alternatives, each a set of schemes that are all needed; none at all asks for nothing, as does an empty set. */
export type SecurityRequirement = readonly (readonly SchemeUse[])[];

/** What a security handler is told beside the credential. */
export interface SecurityContext<Raw = unknown> {
  readonly operation: string;
  readonly scopes: readonly string[];
  /** The request of the framework. */
  readonly raw: Raw;
}

/** What a security handler gives back to refuse a credential. */
export type Refused = undefined | null | false;

/**
 * Tells who a credential belongs to, or refuses it: 401. It may throw an HttpError to refuse otherwise, as with 403 where
 * scopes are missing.
 */
export type SecurityHandler<Credential, Principal, Raw = unknown> = (
  credential: Credential,
  context: SecurityContext<Raw>,
) => Principal | Refused | Promise<Principal | Refused>;

/** A security handler of any credential. The reader beside it in the descriptor gives the credential that its type asks for. */
export type AnySecurityHandler<Raw> = SecurityHandler<never, unknown, Raw>;

/**
 * The security handlers that an API demands: for each of its schemes one that takes the scheme's credential and gives the
 * principal that the operations' handlers are told.
 */
export type SecurityHandlersFor<Credentials, Principals, Raw> = {
  readonly [Scheme in keyof Principals]: SecurityHandler<
    Scheme extends keyof Credentials ? Credentials[Scheme] : never,
    Principals[Scheme],
    Raw
  >;
};

export type SecurityHandlers<Raw> = Readonly<Record<string, AnySecurityHandler<Raw>>>;

/** By scheme name. */
export type PrincipalsByScheme = Readonly<Record<string, unknown>>;

interface Attempt<Raw> {
  readonly request: RawRequest;
  readonly handlers: SecurityHandlers<Raw>;
  readonly operation: string;
  readonly raw: Raw;
}

function identify<Raw>(use: SchemeUse, credential: unknown, attempt: Attempt<Raw>): unknown {
  const { operation, raw } = attempt;
  // The handlers are checked against the schemes by type where they are given; here they are looked up by name.
  const handler = attempt.handlers[use.scheme] as
    | SecurityHandler<unknown, unknown, Raw>
    | undefined;
  return handler?.(credential, { operation, scopes: use.scopes, raw });
}

const isRefused = (principal: unknown): boolean =>
  principal === undefined || principal === null || principal === false;

/** The principals of one alternative; undefined where a credential is absent or refused. */
async function satisfy<Raw>(
  uses: readonly SchemeUse[],
  attempt: Attempt<Raw>,
): Promise<PrincipalsByScheme | undefined> {
  const given = uses.map((use) => ({ use, credential: use.credential(attempt.request) }));
  if (given.some(({ credential }) => credential === undefined)) return undefined;
  const principals: [string, unknown][] = [];
  for (const { use, credential } of given) {
    const found = identify(use, credential, attempt);
    const principal = found instanceof Promise ? await found : found;
    if (isRefused(principal)) return undefined;
    principals.push([use.scheme, principal]);
  }
  return Object.fromEntries(principals);
}

function refusal(requirement: SecurityRequirement): HttpError {
  const challenges = [...new Set(requirement.flat().map((use) => use.challenge))].filter(
    (text) => text !== undefined,
  );
  const headers = challenges.length === 0 ? {} : { "www-authenticate": challenges.join(", ") };
  return new HttpError(401, "The credentials are missing or not accepted.", { headers });
}

/** The empty set comes last, or nobody would be known where credentials are optional. */
export function emptyLast(requirement: SecurityRequirement): SecurityRequirement {
  return [
    ...requirement.filter((uses) => uses.length > 0),
    ...requirement.filter((uses) => uses.length === 0),
  ];
}

/**
 * The principals of the first alternative that is satisfied; one that asks for nothing is to be the last. Rejects with
 * HttpError 401 where none is.
 */
export async function authenticate<Raw>(
  requirement: SecurityRequirement,
  attempt: Attempt<Raw>,
): Promise<PrincipalsByScheme> {
  for (const uses of requirement) {
    const principals = await satisfy(uses, attempt);
    if (principals !== undefined) return principals;
  }
  throw refusal(requirement);
}
