import { preferred } from "./accept.js";
import { checkBody } from "./body.js";
import type { CheckedBody } from "./body.js";
import type { RequestBase } from "./handler.js";
import { HttpError, InvalidRequestError } from "./http-error.js";
import type { Issue, Place } from "./issue.js";
import type { Limits } from "./limits.js";
import { parameterReader } from "./parameters.js";
import type { Checked, ParameterReader } from "./parameters.js";
import { cookieValues, headerValues, pathValues, queryValues, wholeQuery } from "./raw-values.js";
import type { RawValues } from "./raw-values.js";
import type { RawRequest } from "./raw.js";
import type { Route } from "./route.js";
import type { PrincipalsByScheme } from "./security.js";

/** A request that has found its operation. */
export interface Incoming {
  /** What the variables of the path stand for, still percent-encoded. */
  readonly captured: readonly string[];
  readonly request: RawRequest;
  /** The request of the framework. */
  readonly raw: unknown;
  readonly limits: Limits;
}

type Key = keyof Route["parameters"];

interface Source {
  readonly key: Key;
  readonly place: Place;
  readonly values: (incoming: Incoming, variables: readonly string[]) => RawValues;
}

const sources: readonly Source[] = [
  {
    key: "path",
    place: "path",
    values: ({ captured }, variables) => pathValues(variables, captured),
  },
  { key: "query", place: "query", values: ({ request }) => queryValues(request.query) },
  { key: "querystring", place: "query", values: ({ request }) => wholeQuery(request.query) },
  {
    key: "headers",
    place: "header",
    values: ({ request }) => headerValues((name) => request.header(name)),
  },
  {
    key: "cookies",
    place: "cookie",
    values: ({ request }) => cookieValues(request.header("cookie")),
  },
];

type Parameters = { -readonly [K in Key]?: unknown };

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
  readonly partHeaders: unknown;
  readonly accepted: string | undefined;
  readonly security: PrincipalsByScheme;
  readonly raw: unknown;
  readonly #request: RawRequest;

  constructor(
    incoming: Incoming,
    parameters: Parameters,
    body: ValidBody,
    accepted: string | undefined,
    security: PrincipalsByScheme,
  ) {
    this.path = parameters.path;
    this.query = parameters.query;
    this.querystring = parameters.querystring;
    this.headers = parameters.headers;
    this.cookies = parameters.cookies;
    this.body = body.value;
    this.contentType = body.contentType;
    this.partHeaders = body.partHeaders;
    this.accepted = accepted;
    this.security = security;
    this.raw = incoming.raw;
    this.#request = incoming.request;
  }

  // Few handlers look at it and making it is not free; a getter of each object by itself would cost even more.
  get signal(): AbortSignal {
    return this.#request.signal();
  }
}

/**
 * Reads and validates every part of a request; it waits only for what is not there yet. Throws or rejects with
 * InvalidRequestError with all that is wrong, HttpError for its body.
 */
export type RequestReader = (
  incoming: Incoming,
  security: PrincipalsByScheme,
) => HandlerRequest | Promise<HandlerRequest>;

interface GroupReader {
  readonly key: Key;
  readonly values: Source["values"];
  readonly read: ParameterReader;
}

/** The media types of successes; a client that accepts none of them is told so before anything is done for it. */
function offered(route: Route): readonly string[] {
  const successes = Object.entries(route.responses).filter(([status]) => status.startsWith("2"));
  // Where a success has no body, there is always one to accept.
  if (successes.some(([, content]) => content.length === 0)) return [];
  return [...new Set(successes.flatMap(([, content]) => content.map((one) => one.mediaType)))];
}

function negotiate(mediaTypes: readonly string[], request: RawRequest): string | undefined {
  if (mediaTypes.length === 0) return undefined;
  const accepted = preferred(mediaTypes, request.header("accept"));
  if (accepted === undefined)
    throw new HttpError(406, `The reply can be of type ${mediaTypes.join(", ")}.`);
  return accepted;
}

/** Validators that wait do so one after another. */
async function checkLate(
  groups: readonly GroupReader[],
  checks: readonly (Checked | Promise<Checked>)[],
): Promise<Collected> {
  return collect(groups, await Promise.all(checks));
}

interface Collected {
  readonly parameters: Parameters;
  readonly issues: readonly Issue[];
}

function collect(groups: readonly GroupReader[], checks: readonly Checked[]): Collected {
  const parameters: Parameters = {};
  const issues: Issue[] = [];
  for (const [index, { key }] of groups.entries()) {
    const checked = checks[index];
    if (checked?.ok === true) parameters[key] = checked.value;
    else if (checked !== undefined) issues.push(...checked.issues);
  }
  return { parameters, issues };
}

const noParameters: Collected = { parameters: {}, issues: [] };

const isNow = (checks: readonly (Checked | Promise<Checked>)[]): checks is readonly Checked[] =>
  !checks.some((one) => one instanceof Promise);

/** What reads the parameters of an operation. */
function parametersReader(
  route: Route,
  variables: readonly string[],
): (incoming: Incoming) => Collected | Promise<Collected> {
  const groups = sources.flatMap(({ key, place, values }): readonly GroupReader[] => {
    const group = route.parameters[key];
    return group === undefined ? [] : [{ key, values, read: parameterReader(group, place) }];
  });
  if (groups.length === 0) return () => noParameters;
  return (incoming) => {
    const checks = groups.map(({ values, read }) => read(values(incoming, variables)));
    return isNow(checks) ? collect(groups, checks) : checkLate(groups, checks);
  };
}

/** What reads the requests of an operation. */
export function requestReader(route: Route, variables: readonly string[]): RequestReader {
  const { body: declared } = route;
  const mediaTypes = offered(route);
  const readParameters = parametersReader(route, variables);
  return (incoming, security) => {
    const { request, limits } = incoming;
    const accepted = negotiate(mediaTypes, request);
    const finish = (body: CheckedBody, { parameters, issues }: Collected): HandlerRequest => {
      if (!body.ok) throw new InvalidRequestError([...issues, ...body.issues]);
      if (issues.length > 0) throw new InvalidRequestError(issues);
      return new HandlerRequest(incoming, parameters, body, accepted, security);
    };
    const withBody = (body: CheckedBody): HandlerRequest | Promise<HandlerRequest> => {
      const collected = readParameters(incoming);
      return collected instanceof Promise
        ? collected.then((late) => finish(body, late))
        : finish(body, collected);
    };
    const body = declared === undefined ? noBody : checkBody(declared, request, limits);
    return body instanceof Promise ? body.then(withBody) : withBody(body);
  };
}
