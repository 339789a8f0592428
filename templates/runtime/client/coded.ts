import type { Outcome } from "../shared/standard-schema.js";
import { InvalidInputError } from "./errors.js";
import type { Operation, RequestInput } from "./operation.js";
import type { BaseClientOptions, CallOptions } from "./options.js";
import { describe, sendValidated } from "./validate.js";
import type { Validation } from "./validate.js";

/** Makes of a value in code the one on the wire. */
type Encode = (value: unknown) => Outcome<unknown>;

/** How the parts of an input get to the wire, where they are something else in code: dates, large integers. */
export interface Coding {
  readonly path?: Encode;
  readonly query?: Encode;
  readonly headers?: Encode;
  readonly cookies?: Encode;
  /** By media type. */
  readonly body?: Readonly<Record<string, Encode>>;
}

function onWire(place: string, value: unknown, encode: Encode | undefined): unknown {
  if (value === undefined || encode === undefined) return value;
  const outcome = encode(value);
  if (outcome.issues === undefined) return outcome.value;
  throw new InvalidInputError(`${place}: ${outcome.issues.map(describe).join("; ")}`);
}

function encodeInput(coding: Coding, input: RequestInput): RequestInput {
  const { body: bodies = {}, ...places } = coding;
  const { contentType = Object.keys(bodies)[0] ?? "" } = input;
  const entries = Object.entries(places).map(([place, encode]: [string, Encode]) => [
    place,
    onWire(place, (input as Readonly<Record<string, unknown>>)[place], encode),
  ]);
  const encode = Object.hasOwn(bodies, contentType) ? bodies[contentType] : undefined;
  return { ...input, ...Object.fromEntries(entries), body: onWire("body", input.body, encode) };
}

/**
 * `sendValidated` for an operation with values that are something else in code than on the wire. Its responses are always
 * read by their validators, for else their types would lie: `off` counts as `report`. Rejects with InvalidInputError for
 * an input that has no form on the wire.
 */
export async function sendCoded(
  operation: Operation,
  validation: Validation,
  coding: Coding,
  client: BaseClientOptions,
  input: RequestInput = {},
  call: CallOptions = {},
): Promise<never> {
  const mode = call.validate ?? client.validate ?? validation.mode;
  const validate = mode === "off" ? "report" : mode;
  const wire = encodeInput(coding, input);
  return sendValidated(operation, validation, client, wire, { ...call, validate });
}
