import type { Issue, Validator } from "../shared/standard-schema.js";
import { CallError, DecodingError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { CallOptions, BaseClientOptions, ValidationMode } from "./options.js";
import type { AnyReply } from "./reply.js";
import { replyOf, send } from "./send.js";

/**
 * By media type, validators of Standard Schema 1. They are typed as objects, for to hold each one's type against the
 * standard's would make up most of what type-checking a client costs.
 */
type Validators = Readonly<Record<string, object>>;

/** The reply with what is wrong with its declared header fields, or these as the validator makes them. */
export type HeaderCheck = (reply: AnyReply) => Promise<AnyReply>;

/** Validates a reply: gives it with the body as the validator makes it or with its issues, or throws them. */
export type ReplyCheck = (reply: AnyReply) => Promise<AnyReply>;

/** The reply with each item of its stream checked when it comes; undefined where it is no stream. */
export type StreamCheck = (
  reply: AnyReply,
  tell: (reply: AnyReply) => AnyReply,
  check: ReplyCheck,
) => Promise<AnyReply | undefined>;

/** How an operation's responses are validated. */
export interface Validation {
  /** Where neither the call nor the client says. */
  readonly mode: ValidationMode;
  /** By key of the contract's responses, then by media type. */
  readonly responses: Readonly<Record<string, Validators>>;
  /** Makes of a validator one that takes values that enums do not list. */
  readonly open?: (validator: object) => Validator;
  /** Of an operation whose responses declare header fields. */
  readonly headers?: HeaderCheck;
  /** Of an operation that has streams of items among its responses. */
  readonly stream?: StreamCheck;
}

/** An issue in one line, its place first. */
export function describe({ path = [], message }: Issue): string {
  const keys = path.map((key) => String(typeof key === "object" ? key.key : key));
  return keys.length === 0 ? message : `${keys.join(".")}: ${message}`;
}

/** A response is not what the contract says, and the mode is `enforce`. */
export class InvalidResponseError extends CallError {
  override readonly name = "InvalidResponseError";
  readonly result: AnyReply;
  readonly issues: readonly Issue[];

  constructor(result: AnyReply) {
    super(
      `The ${result.statusCode} response is not what the contract says: ${result.issues.map(describe).join("; ")}`,
    );
    this.result = result;
    this.issues = result.issues;
  }
}

/** A body that cannot be decoded is an invalid response too: its text, and an issue that says so. */
function undecoded(operation: Operation, error: unknown): AnyReply {
  if (!(error instanceof DecodingError)) throw error;
  const { response, text, message } = error;
  return { ...replyOf(operation, response, text || undefined), issues: [{ message }] };
}

/** Whether something is a validator of Standard Schema 1. */
export const isValidator = (value: object | undefined): value is Validator =>
  value !== undefined && "~standard" in value;

/** The only validator, or the one of the media type that the body was read as. */
function validatorOf(
  { responses, open }: Validation,
  { status, contentType }: AnyReply,
): Validator | undefined {
  const validators = responses[status] ?? {};
  const names = Object.keys(validators);
  const key = names.length === 1 ? names[0] : contentType;
  const validator = key === undefined ? undefined : validators[key];
  if (!isValidator(validator)) return undefined;
  return open === undefined ? validator : open(validator);
}

/** A body as the validator makes it, or what is wrong with it. */
async function judge(result: AnyReply, validator: Validator | undefined): Promise<AnyReply> {
  const outcome = await validator?.["~standard"].validate(result.body);
  if (outcome === undefined) return result;
  return outcome.issues === undefined
    ? { ...result, body: outcome.value }
    : { ...result, issues: [...outcome.issues, ...result.issues] };
}

/** Bytes, and a body that is not there, have nothing to validate. */
const isOpaque = ({ body, issues }: AnyReply): boolean =>
  body === undefined || body instanceof Uint8Array || issues.length > 0;

/**
 * `send`, and then the body through the validator of its status: a valid body is replaced by what the validator makes
 * of it. Under `enforce` an invalid one rejects with InvalidResponseError (or DecodingError, from `send`); under
 * `report` it is left as it came, the result carries the issues, and `onInvalidResponse` is called. So it is with the
 * declared header fields, and the path of their issues starts with `headers`. Of a stream, each item is validated when it
 * comes: an invalid one ends the stream, or is reported and left as it came.
 */
export async function sendValidated(
  operation: Operation,
  validation: Validation,
  client: BaseClientOptions,
  input?: object,
  call?: CallOptions,
): Promise<never> {
  const mode = call?.validate ?? client.validate ?? validation.mode;
  const sent = send(operation, client, input, call);
  if (mode === "off") return sent;
  const { method, path } = operation;
  const tell = (result: AnyReply): AnyReply => {
    const { issues } = result;
    if (issues.length === 0) return result;
    if (mode === "enforce") throw new InvalidResponseError(result);
    client.onInvalidResponse?.({ method, path, result, issues });
    return result;
  };
  const reply: AnyReply = await (mode === "report"
    ? sent.catch((error: unknown) => undecoded(operation, error))
    : sent);
  const validator = isOpaque(reply) ? undefined : validatorOf(validation, reply);
  const check: ReplyCheck = async (result) => tell(await judge(result, validator));
  const checked = (await validation.headers?.(reply)) ?? reply;
  return ((await validation.stream?.(checked, tell, check)) ?? (await check(checked))) as never;
}
