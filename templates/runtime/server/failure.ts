import { responseKey } from "../shared/response-key.js";
import { checkedHeader } from "./header-field.js";
import { InvalidRequestError } from "./http-error.js";
import type { HttpError } from "./http-error.js";
import { problem, problemReply } from "./problem.js";
import type { RawReply } from "./raw.js";
import type { Route } from "./route.js";

function isDeclaredEmpty(route: Route, status: number): boolean {
  const key = String(responseKey(route.responses, status));
  return Object.hasOwn(route.responses, key) && route.responses[key]?.length === 0;
}

/** The body that the operation declares for an invalid request; undefined where it declares none that issues can fill. */
function declaredBody(
  route: Route,
  error: HttpError,
): Pick<RawReply, "headers" | "body"> | undefined {
  if (!(error instanceof InvalidRequestError) || route.invalidRequest === undefined)
    return undefined;
  const { mediaType, body } = route.invalidRequest;
  return { headers: [["content-type", mediaType]], body: JSON.stringify(body(error.issues)) };
}

const empty: Pick<RawReply, "headers" | "body"> = { headers: [], body: undefined };

/**
 * What the client is told of an error: the declared body, none where none is declared, else problem details (RFC 9457).
 * Throws TypeError for headers that cannot be sent.
 */
export function refuse(error: HttpError, route: Route): RawReply {
  const { status, close } = error;
  const issues = error instanceof InvalidRequestError ? error.issues : [];
  const fallback = isDeclaredEmpty(route, status)
    ? empty
    : problemReply(problem(status, error.message, issues));
  const { headers, body } = declaredBody(route, error) ?? fallback;
  const own = Object.entries(error.headers).map(([name, value]) => checkedHeader(name, value));
  return { status, headers: [...headers, ...own], body, close };
}
