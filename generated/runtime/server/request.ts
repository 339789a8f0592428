import { checkBody } from "./body.js";
import type { CheckedBody } from "./body.js";
import type { RequestBase } from "./handler.js";
import { InvalidRequestError } from "./http-error.js";
import type { Issue, Place } from "./issue.js";
import type { Limits } from "./limits.js";
import { checkParameters } from "./parameters.js";
import { cookieValues, headerValues, pathValues, queryValues } from "./raw-values.js";
import type { RawValues } from "./raw-values.js";
import type { RawRequest } from "./raw.js";
import type { Route } from "./route.js";
import type { PrincipalsByScheme } from "./security.js";

/** A request that has found its operation. */
export interface Incoming {
  readonly route: Route;
  /** The variables of the path template, in its order. */
  readonly variables: readonly string[];
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
    values: ({ variables, captured }) => pathValues(variables, captured),
  },
  { key: "query", place: "query", values: ({ request }) => queryValues(request.query) },
  { key: "headers", place: "header", values: ({ request }) => headerValues(request.header) },
  {
    key: "cookies",
    place: "cookie",
    values: ({ request }) => cookieValues(request.header("cookie")),
  },
];

/** What a handler gets: the parameters by their place, then the rest. */
export type HandlerRequest = RequestBase & Readonly<Record<string, unknown>>;

const noBody: CheckedBody = { ok: true, value: undefined };

/** Reads and validates every part of a request. Throws InvalidRequestError with all that is wrong, HttpError for its body. */
export async function readRequest(
  incoming: Incoming,
  security: PrincipalsByScheme,
): Promise<HandlerRequest> {
  const { route, request, raw, limits } = incoming;
  const body = route.body === undefined ? noBody : await checkBody(route.body, request, limits);
  const parts: [string, unknown][] = [];
  const issues: Issue[] = [];
  for (const { key, place, values } of sources) {
    const group = route.parameters[key];
    if (group === undefined) continue;
    const checked = await checkParameters(group, values(incoming), place);
    if (checked.ok) parts.push([key, checked.value]);
    else issues.push(...checked.issues);
  }
  if (!body.ok) throw new InvalidRequestError([...issues, ...body.issues]);
  if (issues.length > 0) throw new InvalidRequestError(issues);
  const { value, contentType } = body;
  // A getter, for few handlers look at the signal and making one is not free.
  const signal = { get: () => request.signal, enumerable: true };
  const members = { ...Object.fromEntries(parts), body: value, contentType, security, raw };
  return Object.defineProperty(members, "signal", signal) as unknown as HandlerRequest;
}
