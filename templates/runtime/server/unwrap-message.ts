import { checkBody } from "./body.js";
import { HttpError, InvalidRequestError } from "./http-error.js";
import { defaultLimits } from "./limits.js";
import type { Limits } from "./limits.js";
import type { RawRequest } from "./raw.js";
import type { Route } from "./route.js";
import { readBody, verified } from "./verify.js";
import type { Verify } from "./verify.js";

/** Header fields by name, whatever the framework calls them. */
export type MessageHeaders =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How a message is taken apart. */
export interface UnwrapOptions {
  /** Undefined takes every message for what it says it is. */
  readonly verify: Verify | undefined;
  readonly limits?: Partial<Limits>;
}

function headerOf(headers: MessageHeaders, name: string): string | undefined {
  if ("get" in headers && typeof headers.get === "function") return headers.get(name) ?? undefined;
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  const value: unknown = entry?.[1];
  return Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : undefined;
}

/**
 * The body of a webhook or of a callback, verified and validated, for receivers without a server framework.
 * @param body the bytes as they came, or the text that they are
 * Rejects with HttpError 401 where `verify` refuses it, with InvalidRequestError where it does not fit the contract, with
 * HttpError 415 where it is of another media type.
 */
export async function unwrapMessage(
  route: Route,
  body: string | Uint8Array,
  headers: MessageHeaders,
  { verify, limits: own }: UnwrapOptions,
): Promise<unknown> {
  const limits = { ...defaultLimits, ...own };
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (bytes.length > limits.bodyBytes)
    throw new HttpError(413, `The body must not be larger than ${limits.bodyBytes} bytes.`);
  const request: RawRequest = {
    method: route.method,
    path: route.path,
    query: "",
    header: (name) => headerOf(headers, name),
    body: bytes.length === 0 ? undefined : readBody(bytes),
    signal: () => new AbortController().signal,
  };
  const trusted =
    verify === undefined ? request : await verified(verify, request, route.name, limits);
  if (route.body === undefined) return undefined;
  const checked = await checkBody(route.body, trusted, limits);
  if (!checked.ok) throw new InvalidRequestError(checked.issues);
  return checked.value;
}
