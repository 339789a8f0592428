import { cookieValues, queryValues } from "./raw-values.js";
import type { RawValues } from "./raw-values.js";
import type { RawRequest } from "./raw.js";

/** Reads the credential of one security scheme from a request; undefined where it is absent or cannot be read. */
export type CredentialReader<Credential = unknown> = (
  request: RawRequest,
) => Credential | undefined;

/** What HTTP basic authentication sends (RFC 7617). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

function first(values: RawValues, name: string): string | undefined {
  const [text = ""] = values.all(name);
  try {
    return values.decode(text) || undefined;
  } catch {
    return undefined;
  }
}

/** An API key in a header. */
export function headerKey(name: string): CredentialReader<string> {
  const lower = name.toLowerCase();
  return (request) => request.header(lower) || undefined;
}

/** An API key in the query. */
export function queryKey(name: string): CredentialReader<string> {
  return (request) => first(queryValues(request.query), name);
}

/** An API key in a cookie. */
export function cookieKey(name: string): CredentialReader<string> {
  return (request) => first(cookieValues(request.header("cookie")), name);
}

/** What follows the name of an authentication scheme, which has no letter case (RFC 9110, 11.1 and 11.4). */
function authorization(request: RawRequest, scheme: string): string | undefined {
  const [name = "", ...rest] = (request.header("authorization") ?? "").trim().split(" ");
  return name.toLowerCase() === scheme ? rest.join(" ").trim() || undefined : undefined;
}

/** A bearer token (RFC 6750, 2.1). */
export const bearerToken: CredentialReader<string> = (request) => authorization(request, "bearer");

function decodeBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A user name, which has no colon, and a password (RFC 7617, 2). */
export const basicCredential: CredentialReader<BasicCredential> = (request) => {
  const text = decodeBase64(authorization(request, "basic") ?? "") ?? "";
  const colon = text.indexOf(":");
  return colon < 0
    ? undefined
    : { username: text.slice(0, colon), password: text.slice(colon + 1) };
};

/** The connection is the credential, as with TLS certificates: no message tells it, so the security handler has to look. */
export const connectionCredential: CredentialReader<string> = () => "";
