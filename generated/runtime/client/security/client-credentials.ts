import { CallError } from "../errors.js";
import type { Fetch } from "../options.js";
import type { CredentialProvider } from "./credential.js";
import { tokenProvider } from "./token.js";
import type { Token } from "./token.js";

/** A client of an authorization server, and where it asks for tokens. */
export interface ClientCredentials {
  readonly tokenUrl: string | URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes?: readonly string[] | undefined;
  /** Where the secret stands: in a header (RFC 6749, 2.3.1), or in the body for servers that want it there. */
  readonly send?: "header" | "body" | undefined;
  /** Further members of the request, such as `audience`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds; 30,000 where nothing is said. */
  readonly timeout?: number | undefined;
}

/** No token could be had. */
export class TokenError extends CallError {
  override readonly name = "TokenError";
}

/** User and password as RFC 6749, 2.3.1 has them: each in the form of a urlencoded value first. */
function basic({ clientId, clientSecret }: ClientCredentials): string {
  const encoded = (text: string): string => String(new URLSearchParams({ "": text })).slice(1);
  return `Basic ${btoa(`${encoded(clientId)}:${encoded(clientSecret)}`)}`;
}

function requestOf(options: ClientCredentials, signal: AbortSignal): RequestInit {
  const { clientId, clientSecret, scopes = [], send = "header", parameters } = options;
  const body = new URLSearchParams({ grant_type: "client_credentials", ...parameters });
  if (scopes.length > 0) body.set("scope", scopes.join(" "));
  const headers = new Headers({ accept: "application/json" });
  if (send === "header") headers.set("authorization", basic(options));
  else {
    body.set("client_id", clientId);
    body.set("client_secret", clientSecret);
  }
  return { method: "POST", redirect: "error", headers, body, signal };
}

/** RFC 6749, 5.1. What the server says of an error (5.2) is a code from a short list. */
async function tokenOf(response: Response): Promise<Token> {
  const answer: unknown = await response.json().catch(() => undefined);
  const { access_token, expires_in, error } = Object(answer) as Readonly<Record<string, unknown>>;
  if (!response.ok || typeof access_token !== "string") {
    const code = typeof error === "string" && /^\w{1,40}$/.test(error) ? `: ${error}` : "";
    throw new TokenError(`The token endpoint answered ${response.status}${code}`);
  }
  const seconds = Number(expires_in);
  return { token: access_token, expiresIn: seconds > 0 ? seconds : undefined };
}

/** Tokens by OAuth 2.0's client credentials grant (RFC 6749, 4.4), kept and renewed as `tokenProvider` does. */
export function clientCredentials(options: ClientCredentials): CredentialProvider<string> {
  return tokenProvider(async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), options.timeout ?? 30_000);
    try {
      const request = requestOf(options, controller.signal);
      return await tokenOf(await (options.fetch ?? fetch)(String(options.tokenUrl), request));
    } catch (error) {
      if (error instanceof TokenError) throw error;
      throw new TokenError("The token endpoint gave no answer", { cause: error });
    } finally {
      clearTimeout(timer);
    }
  });
}
