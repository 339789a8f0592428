import type { Issue } from "./issue.js";
import type { RawReply } from "./raw.js";

/** The body of an `application/problem+json` reply (RFC 9457, 3). */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** What is wrong with the request, where that is the problem. */
  readonly errors?: readonly Pick<Issue, "path" | "code" | "message" | "in">[];
}

/** The reason phrases (RFC 9110, 15.5 and 15.6) of what a server answers by itself. */
const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** With an empty detail and no issues, the problem is its status and no more. */
export function problem(status: number, detail: string, issues: readonly Issue[] = []): Problem {
  const title = titles[status] ?? (status < 500 ? "Client Error" : "Server Error");
  const errors = issues.map(({ path, code, message, in: place }) => ({
    path,
    code,
    message,
    in: place,
  }));
  return {
    type: "about:blank",
    title,
    status,
    ...(detail === "" ? {} : { detail }),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

/** Problem details as a reply. */
export function problemReply(body: Problem): RawReply {
  const headers = [["content-type", "application/problem+json"]] as const;
  return { status: body.status, headers, body: JSON.stringify(body), close: false };
}
