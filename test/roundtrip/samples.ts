import fc from "fast-check";
import type {
  Api,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
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
import { accepted, bounded, carriable, harmless, headersSample, valid } from "./carried.js";
import type { HeaderSample } from "./carried.js";
import { partHeadersSample } from "./part-headers.js";

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
    return bodyOf(media, validator, api).chain((body) =>
      partHeadersSample(media, body, validators.partHeaders[media.name], api).map(
        (parts): RequestSample => ({
          input: {
            body,
            partHeaders: parts?.sent,
            ...(several ? { contentType: media.name } : {}),
          },
          expected: {
            body: arrived(media, body, validator),
            partHeaders: parts?.expected,
            contentType: media.name,
          },
        }),
      ),
    );
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
