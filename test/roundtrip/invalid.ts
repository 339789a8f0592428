import fc from "fast-check";
import type { Api, Operation, Parameter } from "../../generator/ir/index.js";
import { isJson } from "../../templates/runtime/shared/media-type.js";
import type { Built, Validators } from "./build.js";
import { auth, curl } from "./exchange.js";
import { requestSample } from "./samples.js";
import type { RequestSample } from "./samples.js";
import type { Serving } from "./servers.js";

/** A request as `fetch` takes it, below the address of a server. */
interface Raw {
  readonly path: string;
  readonly init: RequestInit;
}

/** What the client would send; undefined where it refuses. */
export async function written(
  operation: Operation,
  output: Built,
  input: RequestSample["input"],
): Promise<Raw | undefined> {
  let raw: Raw | undefined;
  const send = (url: string, init: RequestInit): Promise<Response> => {
    raw = { path: url.replace(/^http:\/\/server/, ""), init };
    return Promise.reject(new Error("nothing is sent"));
  };
  const call = output.call[operation.name] ?? output.call[`${operation.name}_`];
  await call?.({ baseUrl: "http://server", auth, fetch: send }, input).catch(() => undefined);
  return raw;
}

const withHeader = ({ path, init }: Raw, name: string, value: string | undefined): Raw => {
  const headers = new Headers(init.headers);
  if (value === undefined) headers.delete(name);
  else headers.set(name, value);
  return { path, init: { ...init, headers } };
};

type Spoil = (raw: Raw) => Raw;

const refused = (validators: Validators, mediaType: string, value: unknown): boolean => {
  const outcome = validators.body[mediaType]?.["~standard"].validate(value);
  return outcome !== undefined && !(outcome instanceof Promise) && outcome.issues !== undefined;
};

/** Values of all sorts, of which a contract refuses some, or none. */
const values = fc.sample(fc.jsonValue({ maxDepth: 2 }), { numRuns: 60, seed: 7 });

/** Ways to spoil the body of a request. */
function bodySpoils({ requestBody }: Operation, validators: Validators): fc.Arbitrary<Spoil>[] {
  const [only, ...others] = requestBody?.content ?? [];
  if (only === undefined || others.length > 0 || !isJson(only.name)) return [];
  const wrong = values.filter((value) => refused(validators, only.name, value));
  const withBody =
    (body: string): Spoil =>
    (raw) => ({
      path: raw.path,
      init: { ...withHeader(raw, "content-type", only.name).init, body },
    });
  return [
    fc.constantFrom("{", "[1,", "nul", '{"a":}', "\u0000", "{'a':1}").map(withBody),
    ...(wrong.length === 0
      ? []
      : [fc.constantFrom(...wrong).map((value) => withBody(JSON.stringify(value)))]),
    fc.constant<Spoil>((raw) => {
      const spoilt = withBody("<a/>")(raw);
      return withHeader(spoilt, "content-type", "application/xml");
    }),
  ];
}

const isStrict = ({ schema }: Parameter): boolean =>
  schema.kind === "number" || schema.kind === "boolean";

/** Ways to spoil a parameter that is a number or a boolean, or to leave out one that has to be there. */
function parameterSpoils(operation: Operation): fc.Arbitrary<Spoil>[] {
  return operation.parameters.flatMap((parameter): fc.Arbitrary<Spoil>[] => {
    const { name, in: location, required, serialization } = parameter;
    const encoded = encodeURIComponent(name).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    const isPlain = serialization.kind === "style" && serialization.style === "form";
    if (location === "query" && isPlain && isStrict(parameter)) {
      const others = new RegExp(`([?&])${encoded}=[^&]*`, "g");
      return [
        fc.constantFrom("~x", "%20", "1x", "NaN", "TRUE").map((text) => ({ path, init }: Raw) => {
          const rest = path.replace(others, "$1");
          return { path: `${rest}${rest.includes("?") ? "&" : "?"}${encoded}=${text}`, init };
        }),
      ];
    }
    if (location === "header" && required)
      return [fc.constant<Spoil>((raw) => withHeader(raw, name, undefined))];
    return [];
  });
}

/** Ways to spoil a request so that the contract forbids it; none where it forbids too little. */
export function spoils(operation: Operation, validators: Validators): fc.Arbitrary<Spoil>[] {
  return [...bodySpoils(operation, validators), ...parameterSpoils(operation)];
}

async function refusal(raw: Raw, { url, desk }: Serving): Promise<string | undefined> {
  desk.taken = undefined;
  desk.errors = [];
  const response = await fetch(url + raw.path, {
    ...raw.init,
    redirect: "manual",
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  const { taken } = desk as { readonly taken: Serving["desk"]["taken"] };
  const told = curl(url + raw.path, raw.init);
  if (taken !== undefined) return `the handler was called\n${told}`;
  if (response.status < 400 || response.status > 499) return `${response.status} ${text}\n${told}`;
  return desk.errors.length === 0 ? undefined : `${String(desk.errors[0])}\n${told}`;
}

/** Random requests that an operation has to refuse: with 4xx, and its handler is not called. */
export async function refuses(
  api: Api,
  operation: Operation,
  output: Built,
  serving: readonly Serving[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<number> {
  const validators = output.validators(operation.name);
  const ways = spoils(operation, validators);
  if (ways.length === 0) return 0;
  let tried = 0;
  const property = fc.asyncProperty(
    requestSample(operation, validators, api),
    fc.oneof(...ways),
    async ({ input }, spoil) => {
      const raw = await written(operation, output, input);
      fc.pre(raw !== undefined);
      for (const one of serving) {
        const wrong = raw && (await refusal(spoil(raw), one));
        tried += 1;
        if (wrong !== undefined) throw new Error(`${operation.name} on ${one.name}: ${wrong}`);
      }
    },
  );
  const details = await fc.check(property, { numRuns: count, seed });
  if (details.failed) {
    const { errorInstance } = details;
    throw new Error(errorInstance instanceof Error ? errorInstance.message : "it failed");
  }
  return tried;
}
