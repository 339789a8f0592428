import { lookup } from "node:dns";
import type { LookupAddress, LookupOptions } from "node:dns";
import type { IncomingMessage, RequestOptions } from "node:http";
import { isIP } from "node:net";
import { hostName, isAllowedAddress, isAllowedHost } from "./access.js";
import type { Access, Opened, Refusal } from "./access.js";
import { isPublic } from "./addresses.js";
import { decode } from "./decode.js";

/** What stops a request on its way. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const unreachable = (reason: string): Refused => new Refused({ kind: "unreachable", reason });

const refusedAddress = (url: URL, address: string): Refused =>
  new Refused({ kind: "address", host: url.host, address });

const isFine = (access: Access, url: URL, address: string): boolean =>
  isPublic(address) || isAllowedAddress(access, url, address);

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Looks a name up and lets no address through that is not allowed: what was checked is what is connected to. */
function guarded(access: Access, url: URL) {
  return (name: string, options: LookupOptions, done: Found): void =>
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      const bad = addresses.find(({ address }) => !isFine(access, url, address));
      const [first] = addresses;
      if (bad !== undefined) return done(refusedAddress(url, bad.address), []);
      if (options.all === true || first === undefined) return done(null, addresses);
      return done(null, first.address, first.family);
    });
}

function check(access: Access, url: URL): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Refused({ kind: "scheme", scheme: url.protocol });
  if (!isAllowedHost(access, url)) throw new Refused({ kind: "host", host: url.host });
  const name = hostName(url);
  // An address is not looked up, so it is checked here.
  if (isIP(name) !== 0 && !isFine(access, url, name)) throw refusedAddress(url, name);
}

async function request(access: Access, url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const http = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const options: RequestOptions = {
    signal,
    lookup: guarded(access, url),
    agent: false,
    headers: {
      accept: "application/json, application/yaml, text/yaml, */*;q=0.5",
      "accept-encoding": "identity",
      ...access.headers(url),
    },
  };
  return new Promise((answer, fail) => http.get(url, options, answer).on("error", fail));
}

async function bytesOf(message: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of message) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    // What is beyond the limit is never read; one byte tells that it is there.
    if (length > most) break;
  }
  message.destroy();
  return Buffer.concat(chunks);
}

const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Answer {
  readonly url: URL;
  readonly message: IncomingMessage;
}

/** Follows redirects, each under the same rules as the first request. */
async function follow(access: Access, url: URL, signal: AbortSignal, hops = 0): Promise<Answer> {
  check(access, url);
  const message = await request(access, url, signal);
  const { location } = message.headers;
  if (!redirects.has(message.statusCode ?? 0) || location === undefined) return { url, message };
  message.destroy();
  if (hops === mostRedirects) throw unreachable(`it redirects more than ${mostRedirects} times`);
  if (!URL.canParse(location, url.href)) throw unreachable("it redirects to no URL");
  return follow(access, new URL(location, url), signal, hops + 1);
}

async function fetchSource(
  url: URL,
  access: Access,
  signal: AbortSignal,
): Promise<Opened | Refusal> {
  const answer = await follow(access, url, signal);
  const { statusCode: status = 0 } = answer.message;
  if (status !== 200) {
    answer.message.destroy();
    throw unreachable(`it answers with the status ${status}`);
  }
  const bytes = await bytesOf(answer.message, access.limits.bytes);
  const decoded = decode(bytes, answer.url.href, access.limits);
  return decoded.ok
    ? { kind: "opened", source: decoded.value, uri: answer.url.href }
    : { kind: "bad", diagnostics: decoded.diagnostics };
}

function refusalOf(error: unknown, signal: AbortSignal, seconds: number): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (signal.aborted)
    return { kind: "unreachable", reason: `it took more than ${seconds} seconds` };
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  const reason = typeof code === "string" ? code : String(error);
  return { kind: "unreachable", reason: `the request failed (${reason})` };
}

/**
 * Fetches a document over HTTP from a host that the user allowed. The URI of what comes is that of the last redirect (RFC
 * 3986, 5.1.3).
 */
export async function openRemote(url: URL, access: Access): Promise<Opened | Refusal> {
  const { seconds } = access.limits;
  const signal = AbortSignal.timeout(seconds * 1000);
  const plain = new URL(url);
  plain.hash = "";
  try {
    return await fetchSource(plain, access, signal);
  } catch (error) {
    return refusalOf(error, signal, seconds);
  }
}
