import { InvalidInputError } from "./errors.js";

/** A part of the URL of a server that is filled in (OpenAPI 3.1, 4.8.6). */
export interface ServerVariable {
  readonly default?: string;
  /** The values that it may have; any where there are none. */
  readonly values?: readonly string[];
}

/** Where an API is served. `Variables` are the values that its variables may have. */
export interface Server<Variables extends object = object> {
  /** What the contract calls it (OpenAPI 3.2, 4.6). */
  readonly name?: string;
  /** With its variables in braces. */
  readonly url: string;
  readonly description?: string;
  readonly variables?: { readonly [Name in keyof Variables]-?: ServerVariable };
}

/** What would end the name of the host, and have requests and their credentials go to another. */
const leavesHost = /[/\\?#@\s]/;
const leavesPath = /[\\?#\s]|(?:^|\/)\.\.?(?:\/|$)/;

function refuse(name: string, why: string): never {
  throw new InvalidInputError(`The server variable ${name} ${why}`);
}

/** The value of a variable whose place follows `before`. Within the name of the host it is one part of that name. */
function valueOf(name: string, value: unknown, variable: ServerVariable, before: string): string {
  const text = value ?? variable.default;
  if (text === undefined) return refuse(name, "has no value");
  const { values } = variable;
  if (values !== undefined && !values.includes(String(text)))
    return refuse(name, `is one of ${values.join(", ")}`);
  const isHost = /^[^/]*\/\/[^/]*$/.test(before);
  const isPath = /^[^/]*\/\/[^/]*\/|^\//.test(before);
  if ((isHost && leavesHost.test(String(text))) || (isPath && leavesPath.test(String(text))))
    return refuse(name, "would lead elsewhere");
  return String(text);
}

/**
 * The URL of a server with its variables filled in, those that are not given by their defaults: a `baseUrl`. Throws
 * InvalidInputError for a value that its variable does not have, or one that would lead to another host.
 */
export function serverUrl<Variables extends object>(
  server: Server<Variables>,
  ...[variables]: Partial<Variables> extends Variables
    ? [variables?: Variables]
    : [variables: Variables]
): string {
  const given: Readonly<Record<string, unknown>> = { ...variables };
  const known: Readonly<Record<string, ServerVariable>> = { ...server.variables };
  return server.url.replace(/\{([^{}]*)\}/g, (_place, name: string, offset: number) =>
    valueOf(
      name,
      Object.hasOwn(given, name) ? given[name] : undefined,
      (Object.hasOwn(known, name) && known[name]) || {},
      server.url.slice(0, offset),
    ),
  );
}
