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

type Found = PrincipalsByScheme | undefined;

/** The principals of the schemes of one alternative, after those that are found; it waits only for handlers that do. */
function identifyAll<Raw>(
  uses: readonly SchemeUse[],
  credentials: readonly unknown[],
  attempt: Attempt<Raw>,
  found: (readonly [string, unknown])[],
): Found | Promise<Found> {
  const use = uses[found.length];
  if (use === undefined) return Object.fromEntries(found);
  const go = (principal: unknown): Found | Promise<Found> => {
    if (isRefused(principal)) return undefined;
    found.push([use.scheme, principal]);
    return identifyAll(uses, credentials, attempt, found);
  };
  const principal = identify(use, credentials[found.length], attempt);
  return principal instanceof Promise ? principal.then(go) : go(principal);
}

/** The principals of one alternative; undefined where a credential is absent or refused. */
function satisfy<Raw>(uses: readonly SchemeUse[], attempt: Attempt<Raw>): Found | Promise<Found> {
  const credentials: unknown[] = [];
  for (const use of uses) {
    const credential = use.credential(attempt.request);
    if (credential === undefined) return undefined;
    credentials.push(credential);
  }
  return identifyAll(uses, credentials, attempt, []);
}

function refusal(requirement: SecurityRequirement): HttpError {
  const challenges = [...new Set(requirement.flat().map((use) => use.challenge))].filter(
    (text) => text !== undefined,
  );
  const headers: Readonly<Record<string, string>> =
    challenges.length === 0 ? {} : { "www-authenticate": challenges.join(", ") };
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
 * The principals of the first alternative that is satisfied; one that asks for nothing is to be the last. Throws or rejects
 * with HttpError 401 where none is; waits only for handlers that do.
 */
export function authenticate<Raw>(
  requirement: SecurityRequirement,
  attempt: Attempt<Raw>,
  from = 0,
): PrincipalsByScheme | Promise<PrincipalsByScheme> {
  const uses = requirement[from];
  if (uses === undefined) throw refusal(requirement);
  const go = (found: Found): PrincipalsByScheme | Promise<PrincipalsByScheme> =>
    found ?? authenticate(requirement, attempt, from + 1);
  const found = satisfy(uses, attempt);
  return found instanceof Promise ? found.then(go) : go(found);
}
