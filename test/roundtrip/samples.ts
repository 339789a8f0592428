import fc from "fast-check";
import type {
  Api,
  Header,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  Schema,
} from "../../generator/ir/index.js";
import { parameterGroups, usedLocations } from "../../templates/layout.js";
import { defaultPolicies } from "../../generator/template.js";
import { dataOf, isText, itemOf } from "../../templates/events.js";
import { layoutOf } from "../../templates/layout.js";
import { mediaKind } from "../../templates/media-kind.js";
import type { Validator } from "../../templates/runtime/shared/standard-schema.js";
import { replyArms } from "../../templates/server/replies.js";
import { arbitraryOf } from "../support/arbitrary.js";
import type { Validators } from "./build.js";

/** What is sent, and what the handler is to get. */
export interface RequestSample {
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

export interface ReplySample {
  /** What the handler gives. */
  readonly reply: Readonly<Record<string, unknown>>;
  readonly statusCode: number;
  /** The items of a stream; undefined for another body. */
  readonly items: readonly unknown[] | undefined;
  readonly body: unknown;
  readonly headers: HeaderSample;
}

/** The declared header fields of a reply; undefined for those that are not sent. */
export type HeaderSample = Readonly<Record<string, unknown>>;

/** What the validator makes of a value; undefined where it refuses it. */
function accepted(
  validator: Validator | undefined,
  value: unknown,
): { value: unknown } | undefined {
  if (validator === undefined) return { value };
  const outcome = validator["~standard"].validate(value);
  if (outcome instanceof Promise) throw new Error("a validator waits");
  return outcome.issues === undefined ? { value: outcome.value } : undefined;
}

/** A filter that gives up: what is never accepted would be looked for without end. */
function bounded(accepts: (value: unknown) => boolean, what: string): (value: unknown) => boolean {
  let vain = 0;
  return (value) => {
    if (accepts(value)) {
      vain = 0;
      return true;
    }
    vain += 1;
    if (vain > 2_000)
      throw new Error(`no value is found for ${what}, such as ${JSON.stringify(value)}`);
    return false;
  };
}

/** Only values that the output's own validator accepts: the arbitrary does not know every rule. */
const valid = (arbitrary: fc.Arbitrary<unknown>, validator: Validator | undefined, what: string) =>
  arbitrary.filter(bounded((value) => accepted(validator, value) !== undefined, what));

function kindsOf(schema: Schema, api: Api, depth = 0): ReadonlySet<string> {
  if (depth > 8) return new Set();
  if (schema.kind === "ref") {
    const named = api.schemas.find(({ id }) => id === schema.target);
    return named === undefined ? new Set() : kindsOf(named.schema, api, depth + 1);
  }
  if (schema.kind === "enum")
    return new Set(schema.values.map((value) => (value === null ? "null" : typeof value)));
  if (schema.kind === "union" || schema.kind === "intersection")
    return new Set(schema.members.flatMap((member) => [...kindsOf(member, api, depth + 1)]));
  return new Set([schema.kind]);
}

/** Text that a number, a boolean or null would be written as. */
const looksTyped = (text: string): boolean => /^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(text);

/**
 * What a style can carry (docs/decisions/0017): neither null nor an empty list or object, and where a text may be of
 * several types the first of them.
 */
function carriable(value: unknown, schema: Schema, api: Api, level = 0): boolean {
  const kinds = kindsOf(schema, api);
  if (value === null) return level > 0 && !kinds.has("unknown");
  if (typeof value === "string")
    return kinds.size < 2 && !kinds.has("unknown")
      ? true
      : !(looksTyped(value) && (kinds.size > 1 || !kinds.has("string")));
  if (typeof value !== "object") return !kinds.has("unknown") || kinds.size > 1;
  if (kinds.has("unknown")) return false;
  const mixed = [...kinds].some((kind) => !["array", "object", "null"].includes(kind));
  const members = Object.values(value);
  if (members.length === 0 || (mixed && members.length < 2)) return false;
  return members.every((member) => carriableMember(member, value, schema, api, level));
}

function carriableMember(
  member: unknown,
  owner: object,
  schema: Schema,
  api: Api,
  level: number,
): boolean {
  if (typeof member === "object" && member !== null) return true;
  const inner = innerOf(schema, owner, member, api);
  return inner === undefined ? true : carriable(member, inner, api, level + 1);
}

function innerOf(
  schema: Schema,
  owner: object,
  member: unknown,
  api: Api,
  depth = 0,
): Schema | undefined {
  if (depth > 8) return undefined;
  if (schema.kind === "ref") {
    const named = api.schemas.find(({ id }) => id === schema.target);
    return named && innerOf(named.schema, owner, member, api, depth + 1);
  }
  if (schema.kind === "array") return schema.items;
  if (schema.kind === "object") {
    const key = Object.entries(owner).find(([, value]) => value === member)?.[0];
    const property = schema.properties.find(({ name }) => name === key);
    const { additionalProperties: rest } = schema;
    return property?.schema ?? (rest.kind === "schema" ? rest.schema : undefined);
  }
  if (schema.kind === "union" || schema.kind === "intersection")
    return schema.members
      .map((one) => innerOf(one, owner, member, api, depth + 1))
      .find((one) => one !== undefined);
  return undefined;
}

const isStyled = ({ serialization, in: location }: Parameter): boolean =>
  serialization.kind === "style" || location === "querystring";

function parameterOf(parameter: Parameter, api: Api): fc.Arbitrary<unknown> {
  const { schema } = parameter;
  const any = arbitraryOf(schema, api, isStyled(parameter));
  if (!isStyled(parameter)) return any;
  const kept = any.filter(
    bounded(
      (value) =>
        carriable(value, schema, api) &&
        (parameter.in !== "querystring" || members(value).every(isSent)),
      parameter.name,
    ),
  );
  // Most of what a header or a bare cookie is asked to carry is refused; the rest is to be seen too.
  return isBare(parameter) ? fc.oneof(kept, kept.map(harmless)) : kept;
}

/** Whether a pair of a form is written for a value at all. */
const isSent = (value: unknown): boolean =>
  value !== null && !(Array.isArray(value) && (value.length === 0 || value.includes(null)));

const isBare = ({ in: location, serialization }: Parameter): boolean =>
  location === "header" || (serialization.kind === "style" && serialization.style === "cookie");

function harmless(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/[^\w.-]/gu, "_");
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, harmless(one)]));
}

/** The credential of every scheme; a parameter that a scheme sends too has its value. */
export const secret = "user:secret";

const isCredential = (parameter: Parameter, api: Api): boolean =>
  api.securitySchemes.some(
    ({ placement }) =>
      placement.kind === "apiKey" &&
      placement.in === parameter.in &&
      placement.name.toLowerCase() === parameter.name.toLowerCase(),
  );

/** Header fields that `fetch` sends by itself where nobody gives another value. */
const isAlwaysSent = ({ in: location, name }: Parameter): boolean =>
  location === "header" && ["accept-language", "user-agent"].includes(name.toLowerCase());

function groupOf(
  operation: Operation,
  location: ParameterLocation,
  { parameters: validators }: Validators,
  api: Api,
): fc.Arbitrary<unknown> {
  const own = operation.parameters.filter((parameter) => parameter.in === location);
  const model = Object.fromEntries(
    own.map((one) => [
      one.name,
      isCredential(one, api) ? fc.constant(secret) : parameterOf(one, api),
    ]),
  );
  const required = own.filter(
    (one) => one.required || location === "path" || isCredential(one, api) || isAlwaysSent(one),
  );
  const group = fc.record(model, {
    requiredKeys: required.map(({ name }) => name),
    noNullPrototype: true,
  });
  return valid(group, validators[location], `the ${location} parameters`);
}

/** `FormData` makes CRLF of every line break of a text. */
const keepsLines = (value: unknown): boolean =>
  typeof value !== "string" || !/(?<!\r)\n|\r(?!\n)/.test(value);

const members = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

function formBody(media: MediaType, api: Api): fc.Arbitrary<unknown> {
  const { schema } = media;
  const isCarried = (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    carriable(value, schema, api) &&
    members(value).every(
      (member) => isSent(member) && keepsLines(member) && members(member).every(keepsLines),
    );
  return arbitraryOf(schema, api, true).filter(bounded(isCarried, media.name));
}

/** The first character of a text may be its byte order mark, which is none of it. */
const plainText = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .filter((one) => !one.startsWith("\ufeff"));

/** Whether a schema has a say in what a text is. */
const isTextSchema = ({ schema }: MediaType): boolean => ["string", "enum"].includes(schema.kind);

function textBody(media: MediaType, api: Api): fc.Arbitrary<unknown> {
  return isTextSchema(media)
    ? arbitraryOf(media.schema, api).filter(
        (one) => typeof one === "string" && !one.startsWith("\ufeff"),
      )
    : plainText;
}

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });

function bodyOf(
  media: MediaType,
  validator: Validator | undefined,
  api: Api,
): fc.Arbitrary<unknown> {
  const kind = mediaKind(media.name);
  if (kind === "json" || kind === "range")
    return valid(arbitraryOf(media.schema, api), validator, media.name);
  if (kind === "form" || kind === "urlencoded")
    return valid(formBody(media, api), validator, media.name);
  if (kind === "text")
    return isTextSchema(media) ? valid(textBody(media, api), validator, media.name) : plainText;
  return bytes;
}

/** What a body is to arrive as: with the defaults of the contract, where a validator looks at it. */
function arrived(media: MediaType, value: unknown, validator: Validator | undefined): unknown {
  const kind = mediaKind(media.name);
  if (kind === "text") return value;
  return value instanceof Uint8Array ? value : accepted(validator, value)?.value;
}

function bodySample(
  { requestBody }: Operation,
  validators: Validators,
  api: Api,
): fc.Arbitrary<RequestSample> {
  const none = { input: {}, expected: {} };
  if (requestBody === undefined || requestBody.content.length === 0) return fc.constant(none);
  const several = requestBody.content.length > 1;
  const samples = requestBody.content.map((media) => {
    const validator = validators.body[media.name];
    return bodyOf(media, validator, api).map((body): RequestSample => ({
      input: { body, ...(several ? { contentType: media.name } : {}) },
      expected: { body: arrived(media, body, validator), contentType: media.name },
    }));
  });
  const some = fc.oneof(...samples);
  return requestBody.required ? some : fc.oneof({ arbitrary: some, weight: 4 }, fc.constant(none));
}

/** Random requests that an operation takes. */
export function requestSample(
  operation: Operation,
  validators: Validators,
  api: Api,
): fc.Arbitrary<RequestSample> {
  const locations = usedLocations(operation);
  const groups = locations.map((location) => groupOf(operation, location, validators, api));
  return fc
    .tuple(fc.tuple(...groups), bodySample(operation, validators, api))
    .map(([values, body]) => {
      const keyed = locations.map((location, index) => {
        const value = values[index];
        return {
          key: parameterGroups[location].key,
          value,
          expected: accepted(validators.parameters[location], value)?.value,
        };
      });
      return {
        input: { ...Object.fromEntries(keyed.map((one) => [one.key, one.value])), ...body.input },
        expected: {
          ...Object.fromEntries(keyed.map((one) => [one.key, one.expected])),
          ...body.expected,
        },
      };
    });
}

const fixed: Readonly<Record<string, number>> = { default: 599 };

function statusOf(status: string): number {
  return fixed[status] ?? Number(status.replaceAll("X", "9"));
}

function itemsOf(
  media: MediaType,
  validator: Validator | undefined,
  api: Api,
): fc.Arbitrary<unknown> {
  const kind = mediaKind(media.name);
  if (kind !== "events") return valid(arbitraryOf(itemOf(media), api), validator, media.name);
  const layout = layoutOf(api, defaultPolicies);
  const data = isText(media, layout)
    ? fc.string({ maxLength: 9 }).filter((one) => !/[\r\0]/.test(one))
    : arbitraryOf(dataOf(media, layout), api);
  return fc.record(
    { data, event: fc.constantFrom("tick", "tock"), id: fc.stringMatching(/^[a-z0-9]{1,4}$/) },
    { requiredKeys: ["data"], noNullPrototype: true },
  );
}

function contentSample(
  media: MediaType,
  validator: Validator | undefined,
  api: Api,
): fc.Arbitrary<Content> {
  const kind = mediaKind(media.name);
  if (kind === "events" || kind === "lines" || kind === "sequence")
    return fc
      .array(itemsOf(media, validator, api), { maxLength: 4 })
      .map((items) => ({ items, body: undefined }));
  if (kind === "text") {
    const own = isTextSchema(media)
      ? valid(textBody(media, api), validator, media.name)
      : plainText;
    return own.map((body) => ({ items: undefined, body }));
  }
  if (kind === "json" || kind === "range")
    return valid(arbitraryOf(media.schema, api), validator, media.name).map((body) => ({
      items: undefined,
      body,
    }));
  return bytes.map((body) => ({ items: undefined, body }));
}

type Content = Pick<ReplySample, "items" | "body">;

const empty: Content = { items: undefined, body: undefined };

/** A text in Latin-1 without blanks around: what a field carries where the text is all of it. */
const fieldText = (text: string): string =>
  text.replaceAll(/[^\u0020-\u007e\u00a1-\u00ff]/gu, "_").trim();

/** The declared header fields of a response, with values that a field can carry; some are left out where they may be. */
function headersSample(
  headers: readonly Header[],
  validator: Validator | undefined,
  api: Api,
): fc.Arbitrary<HeaderSample> {
  const own = headers.filter(({ name }) => name.toLowerCase() !== "content-type");
  const samples = own.map(({ name, required, schema, serialization }) => {
    const byStyle = serialization.kind === "style";
    const any = arbitraryOf(schema, api, byStyle);
    const kept = any.filter(bounded((value) => !byStyle || carriable(value, schema, api), name));
    const texts = kept.map((value) =>
      typeof value === "string" ? fieldText(value) : harmless(value),
    );
    const carried = byStyle ? fc.oneof(kept.map(harmless), texts) : kept;
    const value = carried.filter((one) => one !== "" || !byStyle);
    return [name, required ? value : fc.option(value, { nil: undefined })] as const;
  });
  const all = fc.record(Object.fromEntries(samples), { noNullPrototype: true });
  return valid(all, validator, "the header fields of a response") as fc.Arbitrary<HeaderSample>;
}

function withHeaders(
  key: object,
  statusCode: number,
  content: Content,
  headers: HeaderSample,
): ReplySample {
  const reply = { ...key, headers, body: content.items ?? content.body };
  return { ...content, reply, statusCode, headers };
}

/** Random replies that a handler may give. */
export function replySample(
  operation: Operation,
  { responses, responseHeaders }: Validators,
  api: Api,
): fc.Arbitrary<ReplySample> {
  const arms = replyArms(operation).filter(({ stated }) => stated);
  const samples = arms.flatMap(({ status, content, headers }): fc.Arbitrary<ReplySample>[] => {
    const statusCode = statusOf(status);
    const key = /^\d+$/.test(status) ? { status: statusCode } : { status, statusCode };
    const fields = headersSample(headers, responseHeaders[status], api);
    if (content.length === 0)
      return [fields.map((own) => withHeaders({ ...key }, statusCode, empty, own))];
    return content.map((media) => {
      const named = media.name.includes("*") ? {} : { contentType: media.name };
      const sample = contentSample(media, responses[status]?.[media.name], api);
      return fc
        .tuple(sample, fields)
        .map(([one, own]) => withHeaders({ ...key, ...named }, statusCode, one, own));
    });
  });
  const open = fc.constant<ReplySample>({
    reply: { status: 200 },
    statusCode: 200,
    items: undefined,
    body: undefined,
    headers: {},
  });
  return samples.length === 0 ? open : fc.oneof(...samples);
}
