import { isIP } from "node:net";
import { resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Source } from "../source/index.js";
import type { Limits } from "./limits.js";

/** What a run may read beside what the user names. */
export interface Access {
  /** What paths are relative to, and shown relative to. */
  readonly cwd: string;
  /** Folders and files, absolute, that references may lead into. */
  readonly paths: readonly string[];
  /** Hosts, each with its port or for all ports, that may be asked. */
  readonly hosts: readonly string[];
  readonly limits: Limits;
  /** What is sent with a request; asked again for each redirect. */
  readonly headers: (url: URL) => Readonly<Record<string, string>>;
}

/** Why something was not read. */
export type Refusal =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "address"; readonly host: string; readonly address: string }
  | { readonly kind: "scheme"; readonly scheme: string }
  | { readonly kind: "missing"; readonly path: string; readonly guess: string | undefined }
  | { readonly kind: "unreachable"; readonly reason: string }
  | { readonly kind: "bad"; readonly diagnostics: readonly Diagnostic[] };

/** One text, and the URI that it has whichever way led there. */
export interface Opened {
  readonly kind: "opened";
  readonly source: Source;
  readonly uri: string;
}

/** Whether an input or a reference is a URL that is fetched. */
export const isRemote = (text: string): boolean => /^https?:\/\//iu.test(text);

/** Whether a path is a folder or file, or lies below it. */
export function isWithin(path: string, outer: string): boolean {
  const folder = resolve(outer);
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

interface Host {
  readonly name: string;
  /** Empty for every port. */
  readonly port: string;
}

/** `name`, `name:port`, `1.2.3.4:port` or `[::1]:port`; an address in brackets or not. */
function readHost(text: string): Host {
  const [, name = text, port = ""] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(text) ?? [];
  return { name: name.replace(/^\[|\]$/gu, "").toLowerCase(), port };
}

const defaultPorts: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** The name or address that a URL asks, without brackets. */
export const hostName = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, "");

function listed({ hosts }: Access, name: string, url: URL): boolean {
  const port = url.port === "" ? defaultPorts[url.protocol] : url.port;
  return hosts.map(readHost).some((host) => host.name === name && ["", port].includes(host.port));
}

/** Whether the list names the host of a URL. */
export function isAllowedHost(access: Access, url: URL): boolean {
  return listed(access, hostName(url), url);
}

/**
 * Whether the list names an address that no public host has. A name is not enough, for whoever owns the name decides what
 * it leads to; `localhost` is what it says.
 */
export function isAllowedAddress(access: Access, url: URL, address: string): boolean {
  const isLoopback = address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
  return listed(access, address, url) || (hostName(url) === "localhost" && isLoopback);
}
