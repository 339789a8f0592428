import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import createOpenapiClient from "openapi-fetch";
import { request as undiciRequest } from "undici";
import type { Api, Operation, Parameter, Security } from "../../generator/ir/index.js";
import { isJson } from "../../templates/runtime/shared/media-type.js";
import type { Built } from "./build.js";
import type { Runs } from "./exchange.js";
import { requestSample, replySample, secret } from "./samples.js";
import type { RequestSample } from "./samples.js";
import type { Serving } from "./servers.js";

/** What a foreign client got back. */
interface Got {
  readonly status: number;
  readonly body: unknown;
}

type Group = Readonly<Record<string, unknown>>;

/** The parts of a request by where they go, as the sample has them. */
interface Parts {
  readonly path: Group;
  readonly query: Group;
  readonly headers: Group;
  readonly cookies: Group;
  readonly body: unknown;
}

export interface ForeignClient {
  readonly name: string;
  /** Whether it knows how to write what the operation takes. */
  readonly speaks: (operation: Operation) => boolean;
  readonly send: (url: string, operation: Operation, parts: Parts) => Promise<Got>;
}

const isPrimitive = (value: unknown): boolean => typeof value !== "object";

/** The styles that hold where a contract says nothing, which every client knows. */
function isPlain({ in: location, serialization, allowEmptyValue }: Parameter): boolean {
  if (serialization.kind === "content" || serialization.allowReserved || allowEmptyValue)
    return false;
  const { style, explode } = serialization;
  if (location === "query") return style === "form" && explode;
  return location === "path" || location === "header" ? style === "simple" && !explode : true;
}

const isPlainBody = ({ requestBody }: Operation): boolean => {
  const [only, ...others] = requestBody?.content ?? [];
  return others.length === 0 && (only === undefined || isJson(only.name));
};

export const isPlainOperation = (operation: Operation): boolean =>
  operation.parameters.every(isPlain) &&
  isPlainBody(operation) &&
  !["HEAD", "TRACE"].includes(operation.method);

/** Whether no value needs more than a text or a list of texts, which no header field would trim. */
function isCarried({ path, query, headers, cookies }: Parts): boolean {
  const flat = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(isPrimitive) : isPrimitive(value);
  const text = [headers, cookies].flatMap((group) => Object.values(group).flat());
  return (
    [path, query, headers].every((group) => Object.values(group).every(flat)) &&
    Object.values(cookies).every(isPrimitive) &&
    // An empty segment and dots are no values that a path can have; our client refuses them.
    Object.values(path).every((value) => !/^\.{0,2}$/.test(String(value))) &&
    text.every((value) => /^[\w.-]+$/.test(String(value)))
  );
}

const percent = (text: unknown): string =>
  encodeURIComponent(String(text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const listed = (value: unknown, write: (item: unknown) => string): string =>
  [value].flat().map(write).join(",");

const defined = (group: Group): [string, unknown][] =>
  Object.entries(group).filter(([, value]) => value !== undefined);

const pathOf = (template: string, path: Group): string =>
  template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => listed(path[name], percent));

function headersOf({ headers, cookies }: Parts): Record<string, string> {
  const own = defined(headers).map(([name, value]) => [name.toLowerCase(), listed(value, String)]);
  const pairs = defined(cookies).map(([name, value]) => `${percent(name)}=${percent(value)}`);
  return {
    ...Object.fromEntries(own),
    ...(pairs.length === 0 ? {} : { cookie: pairs.join("; ") }),
  };
}

const templateOf = ({ target }: Operation): string =>
  target.kind === "path" ? target.template : `/${target.name}`;

const parsed = (text: string, contentType: unknown): unknown =>
  text !== "" && isJson(String(contentType)) ? JSON.parse(text) : text;

/** Requests that are put together by hand. */
const undici: ForeignClient = {
  name: "undici",
  speaks: isPlainOperation,
  async send(url, operation, parts) {
    const query = defined(parts.query).flatMap(([name, value]) =>
      [value].flat().map((item) => `${percent(name)}=${percent(item)}`),
    );
    const target = pathOf(templateOf(operation), parts.path);
    const { statusCode, headers, body } = await undiciRequest(
      `${url}${target}${query.length === 0 ? "" : `?${query.join("&")}`}`,
      {
        method: operation.method as "GET",
        headers: {
          ...headersOf(parts),
          ...(parts.body === undefined
            ? {}
            : { "content-type": operation.requestBody?.content[0]?.name ?? "application/json" }),
        },
        ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
      },
    );
    return { status: statusCode, body: parsed(await body.text(), headers["content-type"]) };
  },
};

/** Any path with any method. */
type AnyPaths = Record<
  string,
  Record<"get", { readonly requestBody?: { content: object }; readonly responses: object }>
>;

const openapiFetch: ForeignClient = {
  name: "openapi-fetch",
  speaks: (operation) =>
    isPlainOperation(operation) &&
    // It has no cookies, and takes the first character of a variable for a style.
    operation.parameters.every(
      ({ in: location, name }) => location !== "cookie" && /^\w/.test(name),
    ),
  async send(url, operation, parts) {
    const client = createOpenapiClient<AnyPaths>({ baseUrl: url });
    const init: Record<string, unknown> = {
      params: { path: parts.path, query: parts.query },
      headers: headersOf(parts),
      ...(parts.body === undefined ? {} : { body: parts.body }),
      // Its own reading is of JSON; what is none is told as text.
      parseAs: "text",
      redirect: "manual",
    };
    const { response, data, error } = await client.request(
      operation.method.toLowerCase() as "get",
      templateOf(operation),
      init,
    );
    const body = (data ?? error ?? "") as unknown;
    return {
      status: response.status,
      body: typeof body === "string" ? parsed(body, response.headers.get("content-type")) : body,
    };
  },
};

export const foreignClients: readonly ForeignClient[] = [undici, openapiFetch];

/** What the first set of schemes asks for, put where the contract has it. */
function credentials({ security }: Operation, api: Api): Parts {
  const names = new Set(firstOf(security).map(({ name }) => name));
  const query: Record<string, unknown> = {};
  const headers: Record<string, unknown> = {};
  const cookies: Record<string, unknown> = {};
  const groups = { query, header: headers, cookie: cookies };
  for (const { name, placement } of api.securitySchemes) {
    if (!names.has(name)) continue;
    if (placement.kind === "apiKey") groups[placement.in][placement.name] = secret;
    if (placement.kind === "http")
      headers["authorization"] =
        placement.scheme === "basic" ? `Basic ${btoa(secret)}` : `Bearer ${secret}`;
  }
  return { path: {}, query, headers, cookies, body: undefined };
}

function firstOf(security: Security): readonly { readonly name: string }[] {
  if (security.kind === "unstated") return [];
  return security.kind === "names" ? security.schemes : (security.alternatives[0] ?? []);
}

const group = (value: unknown): Group =>
  typeof value === "object" && value !== null ? { ...value } : {};

const partsOf = ({ input }: RequestSample): Parts => ({
  path: group(input["path"]),
  query: group(input["query"]),
  headers: group(input["headers"]),
  cookies: group(input["cookies"]),
  body: input["body"],
});

const withCredentials = (parts: Parts, more: Parts): Parts => ({
  ...parts,
  query: { ...parts.query, ...more.query },
  headers: { ...parts.headers, ...more.headers },
  cookies: { ...parts.cookies, ...more.cookies },
});

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

const places = ["path", "query", "headers", "cookies", "body"] as const;

/** Random exchanges of a foreign client with a server of ours; the number that were made. */
export async function foreignTrips(
  client: ForeignClient,
  api: Api,
  operation: Operation,
  output: Built,
  { url, desk, name }: Serving,
  { count, seed }: Runs,
): Promise<number> {
  const validators = output.validators(operation.name);
  let made = 0;
  const property = fc.asyncProperty(
    requestSample(operation, validators, api),
    replySample(operation, validators, api),
    async (sample, reply) => {
      const parts = partsOf(sample);
      fc.pre(isCarried(parts));
      desk.taken = undefined;
      desk.reply = reply.reply;
      desk.errors = [];
      const got = await client.send(
        url,
        operation,
        withCredentials(parts, credentials(operation, api)),
      );
      made += 1;
      const { taken } = desk as { readonly taken: Serving["desk"]["taken"] };
      const told = `${client.name}, ${operation.name} on ${name}: ${JSON.stringify(parts)}`;
      if (taken === undefined)
        throw new Error(`${told}\nno handler: ${got.status} ${JSON.stringify(got.body)}`);
      const wrong = places.find(
        (place) => !isDeepStrictEqual(plain(taken.request[place]), plain(sample.expected[place])),
      );
      if (wrong !== undefined)
        throw new Error(`${told}\ntaken ${wrong}: ${JSON.stringify(taken.request[wrong])}`);
      const isText = typeof reply.body === "string" || typeof reply.body === "object";
      const isComparable = isText && !(reply.body instanceof Uint8Array);
      if (got.status !== reply.statusCode)
        throw new Error(`${told}\ngiven ${reply.statusCode}, got ${got.status}`);
      if (isComparable && !isDeepStrictEqual(plain(got.body), plain(reply.body)))
        throw new Error(
          `${told}\ngiven ${JSON.stringify(reply.body)}, got ${JSON.stringify(got.body)}`,
        );
    },
  );
  const details = await fc.check(property, { numRuns: count, seed, maxSkipsPerRun: 500 });
  if (details.failed && details.errorInstance instanceof Error) throw details.errorInstance;
  return made;
}
