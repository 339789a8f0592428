import { bytesCodec } from "./codec.js";
import type { Outcome } from "../shared/standard-schema.js";
import { HttpError } from "./http-error.js";
import { toIssues, typeName } from "./issue.js";
import type { Issue } from "./issue.js";
import { bounded } from "../shared/bounded.js";
import type { Parsed } from "../shared/bounded.js";
import type { Limits } from "./limits.js";
import { parseMediaType, selectMediaType } from "./media-type.js";
import type { Checked } from "./parameters.js";
import type { RawBody, RawRequest } from "./raw.js";
import type { BodyMediaType, RouteBody } from "./route.js";
import { validate } from "./validation.js";

/** A body that fits the contract, with the declared media type that it was read as, or why it does not. */
export type CheckedBody = Checked & {
  readonly contentType?: string | undefined;
  /** The declared header fields of the parts of a form, by property. */
  readonly partHeaders?: unknown;
};

function chosen(body: RouteBody, request: RawRequest): BodyMediaType {
  const media = selectMediaType(body.content, request.header("content-type") ?? "");
  if (media === undefined) {
    const wanted = body.content.map(({ mediaType }) => mediaType).join(", ");
    // RFC 9110, 15.5.16: `Accept` in a 415 says what would have been taken.
    throw new HttpError(415, `The body must be of type ${wanted}.`, {
      headers: { accept: wanted },
    });
  }
  return media;
}

function refuseSize(request: RawRequest, limits: Limits): void {
  const length = Number(request.header("content-length") ?? 0);
  if (length > limits.bodyBytes) throw tooLarge(limits.bodyBytes);
}

/** 413: the rest of the body is not read, so the connection cannot be used again. */
export function tooLarge(most: number): HttpError {
  return new HttpError(413, `The body must not be larger than ${most} bytes.`, { close: true });
}

/** Bytes that were not read; a coding such as gzip would hide their real size. */
function refuseCoding(request: RawRequest): void {
  const coding = (request.header("content-encoding") ?? "identity").trim().toLowerCase();
  if (coding !== "identity")
    throw new HttpError(415, "The body must not be compressed.", {
      headers: { "accept-encoding": "identity" },
    });
}

function decode(
  body: RawBody,
  media: BodyMediaType,
  request: RawRequest,
  limits: Limits,
): Parsed | Promise<Parsed> {
  if (body.kind === "parsed") return bounded(body.value, limits);
  refuseCoding(request);
  const contentType = request.header("content-type") ?? "";
  const charset = contentType.includes(";")
    ? parseMediaType(contentType)?.parameters.get("charset")?.toLowerCase()
    : undefined;
  return media.codec.decode({ body, limits, contentType, charset });
}

const unreadable = (parsed: Extract<Parsed, { ok: false }>, body: RawBody): Issue => ({
  code: parsed.code,
  expected: parsed.expected,
  received: body.kind === "parsed" ? typeName(body.value) : "string",
  message: parsed.message,
  path: [],
  in: "body",
});

const missing: Issue = {
  code: "invalid_type",
  expected: "a body",
  received: "undefined",
  message: "The request has no body",
  path: [],
  in: "body",
};

/** A file is no text, whatever the schema calls it: in its place the validator sees a text. */
function withoutFiles(value: unknown, files: readonly string[]): unknown {
  if (files.length === 0 || typeof value !== "object" || value === null) return value;
  const standIn = (one: unknown): unknown => (one instanceof Blob ? "" : one);
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    !files.includes(name) ? one : Array.isArray(one) ? one.map(standIn) : standIn(one),
  ]);
  return Object.fromEntries(entries);
}

/** What the validator made of a value, with the files that it has not seen. */
function withFiles(value: unknown, given: unknown, files: readonly string[]): unknown {
  if (files.length === 0 || typeof value !== "object" || value === null) return value;
  const known = new Map(Object.entries(Object(given)));
  const own = Object.entries(value).map(([name, one]) => [
    name,
    files.includes(name) ? known.get(name) : one,
  ]);
  return Object.fromEntries(own);
}

/** A body that is not there; the validator says best what should be. */
async function absent(body: RouteBody): Promise<CheckedBody> {
  const [media] = body.content;
  if (!body.required || media === undefined) return { ok: true, value: undefined };
  const outcome = await validate(media.validator, undefined);
  return {
    ok: false,
    issues: outcome.issues === undefined ? [missing] : toIssues(outcome.issues, undefined, "body"),
  };
}

/** What is left to do when a body is read. */
function judge(
  parsed: Parsed,
  media: BodyMediaType,
  body: RouteBody,
  raw: RawBody,
): CheckedBody | Promise<CheckedBody> {
  if (!parsed.ok) return { ok: false, issues: [unreadable(parsed, raw)] };
  if (parsed.isAbsent === true) return absent(body);
  const { mediaType, validator, files = noFiles } = media;
  const check = (outcome: Outcome<unknown>): CheckedBody =>
    outcome.issues === undefined
      ? { ok: true, value: withFiles(outcome.value, parsed.value, files), contentType: mediaType }
      : { ok: false, issues: toIssues(outcome.issues, parsed.value, "body") };
  const outcome = validate(validator, withoutFiles(parsed.value, files));
  const checked = outcome instanceof Promise ? outcome.then(check) : check(outcome);
  return media.partHeaders === undefined
    ? checked
    : withPartHeaders(checked, media.partHeaders(parsed.partHeaders));
}

/** A body with the header fields of its parts, or all that is wrong with either. */
async function withPartHeaders(
  checked: CheckedBody | Promise<CheckedBody>,
  headers: Promise<Checked>,
): Promise<CheckedBody> {
  const [body, parts] = await Promise.all([checked, headers]);
  if (body.ok && parts.ok) return { ...body, partHeaders: parts.value };
  return { ok: false, issues: [body, parts].flatMap((one) => (one.ok ? [] : one.issues)) };
}

const noFiles: readonly string[] = [];

/**
 * Reads and validates the body of a request; it waits only for what is not there yet. Throws or rejects with HttpError: 415
 * for a media type that is not declared, 413 and 408 for a body beyond the limits.
 */
export function checkBody(
  body: RouteBody,
  request: RawRequest,
  limits: Limits,
): CheckedBody | Promise<CheckedBody> {
  const { body: raw } = request;
  if (raw === undefined) return absent(body);
  const media = chosen(body, request);
  if (media.codec !== bytesCodec) refuseSize(request, limits);
  const decoded = decode(raw, media, request, limits);
  return decoded instanceof Promise
    ? decoded.then((parsed) => judge(parsed, media, body, raw))
    : judge(decoded, media, body, raw);
}
