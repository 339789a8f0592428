import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import type { Api, Operation } from "../../generator/ir/index.js";
import type { Validator } from "../../templates/runtime/shared/standard-schema.js";
import type { Built, Validators } from "./build.js";
import { written } from "./invalid.js";
import { partFields } from "./part-headers.js";
import { replySample, requestSample } from "./samples.js";
import type { Serving, Taken } from "./servers.js";

/** A request as it is on the wire. */
interface Wire {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One change to a text: how many characters from where on are replaced, and by what. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** What means something to one of the grammars: of paths, queries, headers, cookies, forms, JSON. */
const marks = [
  ..."%/?&=;,|.[]{}\"'+~:-_aZ01\\",
  "",
  "%00",
  "%2F",
  "%2E%2E",
  "%FF",
  "%zz",
  "%E2%82%AC",
  "&&",
  "a=1",
  "null",
  "1e999",
  "__proto__",
  "[__proto__][x]=1",
  "\u00ff",
] as const;

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.nat(10_000),
    removed: fc.constantFrom(0, 0, 1, 1, 2, 8),
    added: fc.constantFrom(...marks),
  }),
  { minLength: 1, maxLength: 3 },
);

const changed = (text: string, list: readonly Change[]): string =>
  list.reduce((before, { at, removed, added }) => {
    const from = before.length === 0 ? 0 : at % (before.length + 1);
    return before.slice(0, from) + added + before.slice(from + removed);
  }, text);

/** Where a request is changed; the number chooses one of its headers. */
type Place = "target" | "body" | number;

/** These are Node's own matter, or change what the sample of a reply has to be. */
const kept = new Set(["accept", "host", "connection", "content-length", "transfer-encoding"]);

function mangled(wire: Wire, place: Place, list: readonly Change[]): Wire {
  if (place === "target") return { ...wire, target: `/${changed(wire.target.slice(1), list)}` };
  if (place === "body")
    return { ...wire, body: Buffer.from(changed(wire.body.toString("latin1"), list), "latin1") };
  const names = Object.keys(wire.headers).filter((name) => !kept.has(name));
  const name = names[place % Math.max(1, names.length)];
  if (name === undefined) return mangled(wire, "target", list);
  const value = changed(wire.headers[name] ?? "", list);
  return { ...wire, headers: { ...wire.headers, [name]: value } };
}

async function wireOf({ path, init }: { path: string; init: RequestInit }): Promise<Wire> {
  const request = new Request(`http://server${path}`, {
    ...init,
    ...(init.body instanceof ReadableStream && { duplex: "half" }),
  });
  return {
    method: request.method,
    target: path,
    headers: Object.fromEntries(request.headers),
    body: Buffer.from(await request.arrayBuffer()),
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function send(url: string, { method, target, headers, body }: Wire): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const sent = httpRequest({
    hostname,
    port,
    method,
    path: target,
    headers: { ...headers, ...(body.length > 0 && { "content-length": String(body.length) }) },
    agent: false,
    signal: AbortSignal.timeout(10_000),
  });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = await response.toArray();
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
}

const keys = {
  path: "path",
  query: "query",
  querystring: "querystring",
  header: "headers",
  cookie: "cookies",
} as const;

const isLocation = (location: string): location is keyof typeof keys => location in keys;

function issuesOf(validator: Validator | undefined, value: unknown): readonly unknown[] {
  const outcome = validator?.["~standard"].validate(value);
  return outcome === undefined || outcome instanceof Promise ? [] : (outcome.issues ?? []);
}

/** What a handler was given although the contract forbids it. */
function forbidden(
  { request }: Taken,
  { parameters, body, partHeaders }: Validators,
): readonly unknown[] {
  const inPlaces = Object.entries(parameters).flatMap(([location, validator]) =>
    isLocation(location) ? issuesOf(validator, request[keys[location]]) : [],
  );
  const fields = partFields(request, partHeaders[String(request["contentType"])]);
  const wrong = [...inPlaces, ...fields.flatMap((one) => issuesOf(...one))];
  const value = request["body"];
  const media = body[String(request["contentType"])];
  // Files and bytes are no JSON values, which is what validators are for.
  const isJsonValue = value !== undefined && !(value instanceof Uint8Array) && !hasFiles(value);
  return isJsonValue ? [...wrong, ...issuesOf(media, value)] : wrong;
}

const hasFiles = (value: unknown): boolean =>
  value instanceof Blob ||
  (typeof value === "object" && value !== null && Object.values(value).some(hasFiles));

async function fault(wire: Wire, { url, desk }: Serving, output: Built, name: string) {
  desk.taken = undefined;
  desk.errors = [];
  const { status, text } = await send(url, wire);
  const { taken } = desk as { readonly taken: Taken | undefined };
  if (taken === undefined)
    return status >= 400 && status < 500 && desk.errors.length === 0
      ? undefined
      : `${status} ${text} ${String(desk.errors[0])}`;
  const wrong = forbidden(taken, output.validators(taken.operation));
  if (wrong.length > 0) return `${taken.operation} was called: ${JSON.stringify(wrong)}`;
  // The sample of a reply is for this operation alone.
  const isServed = taken.operation !== name || desk.errors.length === 0;
  return isServed ? undefined : `${status} ${text} ${String(desk.errors[0])}`;
}

/** Whether Node's own client sent a request at all: there are characters that it refuses. */
const isSent = (error: unknown): boolean =>
  !(
    error instanceof TypeError &&
    "code" in error &&
    /INVALID_CHAR|UNESCAPED/.test(String(error.code))
  );

/**
 * Whatever is sent, a server refuses it with 4xx and calls nobody, or calls a handler with what the contract allows.
 * @returns how many requests were sent
 */
export async function staysWithin(
  api: Api,
  operation: Operation,
  output: Built,
  serving: readonly Serving[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<number> {
  const validators = output.validators(operation.name);
  let sent = 0;
  const place = fc.oneof(fc.constantFrom<Place>("target", "target", "body"), fc.nat(20));
  const property = fc.asyncProperty(
    requestSample(operation, validators, api),
    replySample(operation, validators, api),
    place,
    changes,
    async ({ input }, { reply }, where, list) => {
      const raw = await written(operation, output, input);
      fc.pre(raw !== undefined);
      if (raw === undefined) return;
      const wire = mangled(await wireOf(raw), where, list);
      for (const one of serving) {
        one.desk.reply = reply;
        const wrong = await fault(wire, one, output, operation.name).catch((error: unknown) =>
          isSent(error) ? Promise.reject(error) : undefined,
        );
        sent += 1;
        if (wrong === undefined) continue;
        const told = { ...wire, body: wire.body.toString("latin1") };
        throw new Error(`${operation.name} on ${one.name}: ${wrong}\n${JSON.stringify(told)}`);
      }
    },
  );
  const details = await fc.check(property, { numRuns: count, seed });
  if (!details.failed) return sent;
  const { errorInstance } = details;
  throw new Error(errorInstance instanceof Error ? errorInstance.message : "it failed");
}
