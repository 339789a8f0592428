import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Api, Operation } from "../../generator/ir/index.js";
import type { Built, ClientReply } from "./build.js";
import { replySample, requestSample, secret } from "./samples.js";
import type { ReplySample, RequestSample } from "./samples.js";
import type { Serving } from "./servers.js";

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The last request of a client, for whoever wants to see it again. */
class Recorder {
  #last = "nothing was sent";

  readonly fetch = (url: string, init: RequestInit): Promise<Response> => {
    this.#last = curl(url, init);
    return fetch(url, init);
  };

  get last(): string {
    return this.#last;
  }
}

/** A request as a command that makes it again. */
export function curl(url: string, { method = "GET", headers, body }: RequestInit): string {
  const fields = [...new Headers(headers)].map(
    ([name, value]) => `-H ${quoted(`${name}: ${value}`)}`,
  );
  const form =
    body instanceof FormData
      ? [...body].map(([name, value]) =>
          typeof value === "string"
            ? `--form-string ${quoted(`${name}=${value}`)}`
            : `-F ${quoted(`${name}=@-;type=${value.type}`)}`,
        )
      : [];
  const data =
    typeof body === "string"
      ? [`--data-binary ${quoted(body)}`]
      : body instanceof Uint8Array
        ? [
            `--data-binary @<(printf ${quoted(
              Array.from(body as Uint8Array)
                .map((one) => `\\x${one.toString(16).padStart(2, "0")}`)
                .join(""),
            )})`,
          ]
        : form;
  return ["curl -i -X", method, quoted(url), ...fields, ...data].join(" ");
}

/** A value without what is undefined, and without classes: what JSON would tell apart, and bytes. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([name, member]) => [name, plain(member)]));
}

const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other));

const parts = [
  "path",
  "query",
  "querystring",
  "headers",
  "cookies",
  "body",
  "partHeaders",
  "contentType",
];

function differences(
  taken: Readonly<Record<string, unknown>>,
  sample: RequestSample,
): readonly string[] {
  return parts
    .filter((part) => !same(taken[part], sample.expected[part]))
    .map((part) => `${part}: sent ${show(sample.expected[part])}, taken ${show(taken[part])}`);
}

const show = (value: unknown): string => JSON.stringify(plain(value)) ?? "undefined";

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/** The items of a stream as the handler wrote them; an event says its name even where it had none. */
async function itemsOf(body: unknown, wanted: readonly unknown[]): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  if (!isStream(body)) return [body];
  let index = 0;
  for await (const item of body) {
    const own = wanted[index] as object | undefined;
    index += 1;
    const isEvent = typeof item === "object" && item !== null && "data" in item && "event" in item;
    items.push(
      isEvent && typeof own === "object" && own !== null
        ? Object.fromEntries(
            Object.keys(own).map((key) => [key, (item as Record<string, unknown>)[key]]),
          )
        : item,
    );
  }
  return items;
}

async function replyDifferences(got: ClientReply, sample: ReplySample): Promise<readonly string[]> {
  const wrong: string[] = [];
  if (got.statusCode !== sample.statusCode)
    wrong.push(`status: given ${sample.statusCode}, got ${got.statusCode}`);
  const given = sample.items ?? sample.body;
  const body = sample.items === undefined ? got.body : await itemsOf(got.body, sample.items);
  if (!same(given, body)) wrong.push(`body: given ${show(given)}, got ${show(body)}`);
  const { declared = {} } = got.headers;
  if (!same(sample.headers, declared))
    wrong.push(`headers: given ${show(sample.headers)}, got ${show(declared)}`);
  return wrong;
}

/** How a run went: exchanges that were made, and those that the client refused to make. */
export interface Tally {
  exchanges: number;
  refused: number;
}

export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && error.name === "InvalidInputError";

/** One request and its reply. Gives what went wrong, in words and as a command. */
async function exchange(
  operation: Operation,
  output: Built,
  serving: Serving,
  request: RequestSample,
  reply: ReplySample,
  tally: Tally,
): Promise<string | undefined> {
  const { desk, url } = serving;
  const recorder = new Recorder();
  desk.taken = undefined;
  desk.reply = reply.reply;
  desk.errors = [];
  const told = (lines: readonly string[]): string =>
    [`${operation.method} ${operation.name} on ${serving.name}`, ...lines, recorder.last].join(
      "\n",
    );
  try {
    const call = output.call[operation.name] ?? output.call[`${operation.name}_`];
    if (call === undefined) return told(["the client has no such function"]);
    const options = { baseUrl: url, auth, fetch: recorder.fetch };
    const got = await call(options, request.input);
    tally.exchanges += 1;
    const { taken } = desk as { readonly taken: Serving["desk"]["taken"] };
    if (taken === undefined)
      return told([
        `no handler was called: ${got.statusCode} ${show(got.body)}`,
        ...desk.errors.map(String),
      ]);
    const wrong = [
      ...(taken.operation === operation.name ? [] : [`${taken.operation} was called`]),
      ...differences(taken.request, request),
      ...(await replyDifferences(got, reply)),
      ...desk.errors.map(String),
    ];
    return wrong.length === 0 ? undefined : told(wrong);
  } catch (error) {
    if (isRefusal(error)) {
      tally.refused += 1;
      return undefined;
    }
    return told([
      `the call failed: ${String(error)} ${String((error as Error).cause ?? "")}`,
      ...desk.errors.map(String),
    ]);
  }
}

/** Credentials for whatever scheme there is. */
export const auth = new Proxy(
  {},
  {
    has: () => true,
    get: () => secret,
    getOwnPropertyDescriptor: () => ({
      configurable: true,
      enumerable: true,
      value: secret,
    }),
  },
);

export interface Runs {
  readonly count: number;
  readonly seed: number;
}

/** Random exchanges of one operation with one server. Throws with the smallest one that fails. */
export async function roundTrip(
  api: Api,
  operation: Operation,
  output: Built,
  serving: Serving,
  { count, seed }: Runs,
): Promise<Tally> {
  const tally: Tally = { exchanges: 0, refused: 0 };
  const validators = output.validators(operation.name);
  const property = fc.asyncProperty(
    requestSample(operation, validators, api),
    replySample(operation, validators, api),
    async (request, reply) => {
      const wrong = await exchange(operation, output, serving, request, reply, tally);
      if (wrong !== undefined) throw new Error(wrong);
    },
  );
  const details = await fc.check(property, {
    numRuns: count,
    seed,
    interruptAfterTimeLimit: 60_000,
  });
  if (details.failed) {
    const { errorInstance } = details;
    const message = errorInstance instanceof Error ? errorInstance.message : "it failed";
    throw new Error(message.includes(operation.name) ? message : `${operation.name}: ${message}`);
  }
  return tally;
}
