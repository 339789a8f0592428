import type { ClientRequest, Middleware } from "./middleware.js";
import type { AnyReply } from "./reply.js";

/** From all to nothing. `debug` has a line a request and a line a response, with headers; `info` a line a call. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

type Log = (message: string, details: Readonly<Record<string, unknown>>) => void;

/** Anything with the methods of `console`. */
export type Logger = Readonly<Record<Exclude<LogLevel, "off">, Log>>;

/** What is logged, and where. */
export interface LoggingOptions {
  /** `console` where nothing is said. */
  readonly logger?: Logger | undefined;
  /** `info` where nothing is said. */
  readonly level?: LogLevel | undefined;
  /** Further names of headers and query parameters whose values are not shown; letter case does not count. */
  readonly redact?: readonly string[] | undefined;
}

/** From all to nothing. */
export const logLevels: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

const secret = /auth|cookie|key|token|secret|passw|session|signature|credential/i;

type IsSecret = (name: string) => boolean;

const redacted = "[redacted]";

function shownHeaders(headers: Headers, isSecret: IsSecret): Readonly<Record<string, string>> {
  const entries = [...headers].map(([name, value]) => [name, isSecret(name) ? redacted : value]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

/** The URL with the values of secret members of its query, and user and password, replaced. */
function shownUrl(url: string, isSecret: IsSecret): string {
  const [start = "", query] = url.split(/\?(.*)/s);
  const pairs = query?.split("&").map((pair) => {
    const [name = ""] = pair.split("=");
    return isSecret(safelyDecoded(name)) ? `${name}=${redacted}` : pair;
  });
  const place = start.replace(/\/\/[^/@]*@/, "//");
  return pairs === undefined ? place : `${place}?${pairs.join("&")}`;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const levelOf = ({ statusCode }: AnyReply): "info" | "warn" => (statusCode < 400 ? "info" : "warn");

/**
 * Logs each call: method, path template, status code and milliseconds, as `info`, failures as `warn`, and what has no
 * response as `error`. Bodies are not logged. Credentials are not even seen here; other values whose names speak of a
 * secret are redacted. Inside of `retry()` it logs each attempt, outside of it each call.
 */
export function logging({
  logger = console,
  level = "info",
  redact = [],
}: LoggingOptions = {}): Middleware {
  const names = new Set(redact.map((name) => name.toLowerCase()));
  const isSecret: IsSecret = (name) => secret.test(name) || names.has(name.toLowerCase());
  const log = (at: Exclude<LogLevel, "off">, ...line: Parameters<Log>): void => {
    if (logLevels.indexOf(at) >= logLevels.indexOf(level)) logger[at](...line);
  };
  const nameOf = ({ method, path }: ClientRequest): string => `${method} ${path}`;
  return async (request, next) => {
    const start = Date.now();
    log("debug", nameOf(request), {
      url: shownUrl(request.url, isSecret),
      headers: shownHeaders(request.headers, isSecret),
    });
    const reply = await next(request).catch((error: unknown) => {
      log("error", `${nameOf(request)} failed`, { error, milliseconds: Date.now() - start });
      throw error;
    });
    const { statusCode, headers } = reply;
    const milliseconds = Date.now() - start;
    log(levelOf(reply), `${nameOf(request)} → ${statusCode}`, { statusCode, milliseconds });
    log("debug", `${nameOf(request)} → ${statusCode}`, {
      headers: shownHeaders(headers, isSecret),
    });
    return reply;
  };
}
