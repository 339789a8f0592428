import { checkBody } from "./body.js";
import type { CheckedBody } from "./body.js";
import type { RequestBase } from "./handler.js";
import { InvalidRequestError } from "./http-error.js";
import type { Issue, Place } from "./issue.js";
import type { Limits } from "./limits.js";
import { checkParameters } from "./parameters.js";
import { cookieValues, headerValues, pathValues, queryValues, wholeQuery } from "./raw-values.js";
import type { RawValues } from "./raw-values.js";
import type { RawRequest } from "./raw.js";
import type { Route } from "./route.js";
import type { PrincipalsByScheme } from "./security.js";

/** A request that has found its operation. */
export interface Incoming {
  readonly endpoint: {
    readonly route: Route;
    /** The variables of the path template, in its order. */
    readonly variables: readonly string[];
  };
  /** What the variables stand for, still percent-encoded. */
  readonly captured: readonly string[];
  readonly request: RawRequest;
  /** The request of the framework. */
  readonly raw: unknown;
  readonly limits: Limits;
}

interface Source {
  readonly key: keyof Route["parameters"];
  readonly place: Place;
  readonly values: (incoming: Incoming) => RawValues;
}

const sources: readonly Source[] = [
  {
    key: "path",
    place: "path",
    values: ({ endpoint, captured }) => pathValues(endpoint.variables, captured),
  },
  { key: "query", place: "query", values: ({ request }) => queryValues(request.query) },
  { key: "querystring", place: "query", values: ({ request }) => wholeQuery(request.query) },
  { key: "headers", place: "header", values: ({ request }) => headerValues(request.header) },
  {
    key: "cookies",
    place: "cookie",
    values: ({ request }) => cookieValues(request.header("cookie")),
  },
];

type Parameters = { -readonly [K in Source["key"]]?: unknown };

type ValidBody = Extract<CheckedBody, { ok: true }>;

const noBody: ValidBody = { ok: true, value: undefined };

/** What a handler gets; the parameters of a place that has none are undefined. */
class HandlerRequest implements RequestBase {
  readonly path: unknown;
  readonly query: unknown;
  readonly querystring: unknown;
  readonly headers: unknown;
  readonly cookies: unknown;
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly security: PrincipalsByScheme;
  readonly raw: unknown;
  readonly #signal: () => AbortSignal;

  constructor(
    incoming: Incoming,
    parameters: Parameters,
    body: ValidBody,
    security: PrincipalsByScheme,
  ) {
    this.path = parameters.path;
    this.query = parameters.query;
    this.querystring = parameters.querystring;
    this.headers = parameters.headers;
    this.cookies = parameters.cookies;
    this.body = body.value;
    this.contentType = body.contentType;
    this.security = security;
    this.raw = incoming.raw;
    this.#signal = incoming.request.signal;
  }

  // Few handlers look at it and making it is not free; a getter of each object by itself would cost even more.
  get signal(): AbortSignal {
    return this.#signal();
  }
}

/** The parameters by their place; what is wrong with them is added to the issues. */
async function readParameters(incoming: Incoming, issues: Issue[]): Promise<Parameters> {
  const found: Parameters = {};
  for (const { key, place, values } of sources) {
    const group = incoming.endpoint.route.parameters[key];
    if (group === undefined) continue;
    const checked = await checkParameters(group, values(incoming), place);
    if (checked.ok) found[key] = checked.value;
    else issues.push(...checked.issues);
  }
  return found;
}

/** Reads and validates every part of a request. Throws InvalidRequestError with all that is wrong, HttpError for its body. */
export async function readRequest(
  incoming: Incoming,
  security: PrincipalsByScheme,
): Promise<HandlerRequest> {
  const { endpoint, request, limits } = incoming;
  const { body: declared } = endpoint.route;
  const body = declared === undefined ? noBody : await checkBody(declared, request, limits);
  const issues: Issue[] = [];
  const parameters = await readParameters(incoming, issues);
  if (!body.ok) throw new InvalidRequestError([...issues, ...body.issues]);
  if (issues.length > 0) throw new InvalidRequestError(issues);
  return new HandlerRequest(incoming, parameters, body, security);
}
