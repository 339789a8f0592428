import fc from "fast-check";
import type { Api, MediaType } from "../../generator/ir/index.js";
import { defaultPolicies } from "../../generator/template.js";
import { layoutOf } from "../../templates/layout.js";
import { partHeadersOf } from "../../templates/part-headers.js";
import type { Validator } from "../../templates/runtime/shared/standard-schema.js";
import { accepted, headersSample } from "./carried.js";
import type { HeaderSample } from "./carried.js";

type ByProperty = Readonly<Record<string, Validator>>;

/** The header fields of the parts of a form, as they are sent and as they are to arrive. */
export interface PartHeadersSample {
  readonly sent: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const arrived = (validator: Validator | undefined, sent: HeaderSample): unknown =>
  accepted(validator, sent)?.value;

/** Random header fields for the parts that a body has; undefined where the contract declares none. */
export function partHeadersSample(
  media: MediaType,
  body: unknown,
  validators: ByProperty = {},
  api: Api,
): fc.Arbitrary<PartHeadersSample | undefined> {
  const declared = partHeadersOf(media, layoutOf(api, defaultPolicies));
  if (declared.length === 0) return fc.constant(undefined);
  const values = body as Readonly<Record<string, unknown>>;
  const samples = declared.flatMap(({ property, headers, isList }) => {
    const value = values[property];
    if (value === undefined) return [];
    const validator = validators[property];
    const one = headersSample(headers, validator, api);
    const length = Array.isArray(value) ? value.length : 1;
    const all = isList ? fc.array(one, { minLength: length, maxLength: length }) : one;
    return [
      all.map((sent) => ({
        property,
        sent,
        expected: Array.isArray(sent)
          ? sent.map((each: HeaderSample) => arrived(validator, each))
          : arrived(validator, sent as HeaderSample),
      })),
    ];
  });
  return fc.tuple(...samples).map((list) => ({
    sent: Object.fromEntries(list.map(({ property, sent }) => [property, sent])),
    expected: Object.fromEntries(list.map(({ property, expected }) => [property, expected])),
  }));
}

/** The fields of each part that a handler was given, with what says whether they fit. */
export function partFields(
  request: Readonly<Record<string, unknown>>,
  validators: ByProperty = {},
): readonly (readonly [Validator, unknown])[] {
  const body = Object(request["body"]) as Readonly<Record<string, unknown>>;
  const given = Object(request["partHeaders"]) as Readonly<Record<string, unknown>>;
  return Object.entries(validators)
    .filter(([property]) => body[property] !== undefined)
    .flatMap(([property, validator]) =>
      [given[property]].flat().map((fields) => [validator, fields] as const),
    );
}
