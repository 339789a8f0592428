import { responseKey } from "../shared/response-key.js";
import { bytesCodec, jsonCodec, textCodec } from "./codec.js";
import type { CheckItem, Codec } from "./codec.js";
import type { AnyReply, ReplyHeaders } from "./handler.js";
import { checkedHeader, isFraming } from "./header-field.js";
import { toIssues } from "./issue.js";
import type { Issue } from "./issue.js";
import { selectMediaType } from "./media-type.js";
import type { Outcome } from "../shared/standard-schema.js";
import type { ReplyValidation } from "./options.js";
import type { RawReply } from "./raw.js";
import type { BodyContent, BodyMediaType, ResponseHeader, Route } from "./route.js";
import { validate } from "./validation.js";

/** What is wrong with a reply: nothing of it is for the client. */
export type ReplyIssue = Pick<Issue, "code" | "expected" | "message" | "path">;

/** A handler gave a reply that does not fit the contract. */
export class InvalidReplyError extends Error {
  override readonly name = "InvalidReplyError";
  readonly issues: readonly ReplyIssue[];

  constructor(status: number, issues: readonly ReplyIssue[]) {
    const places = issues
      .slice(0, 3)
      .map(
        ({ code, expected, path }) => `${code} at ${JSON.stringify(path)}, expected ${expected}`,
      );
    super(`the reply ${status} does not fit the contract: ${places.join("; ")}`);
    this.issues = issues;
  }
}

/** A reply in the parts that matter, whatever it was discriminated by. */
interface Draft {
  /** The key of the contract's response that the handler named: the code, a range or `default`. */
  readonly key: string;
  readonly status: number;
  readonly headers: ReplyHeaders | undefined;
  readonly body: unknown;
  readonly contentType: string | undefined;
}

/** A reply as handlers write it; `status` may name a range, and `statusCode` tells the code then. */
type Given = Omit<AnyReply, "status"> & {
  readonly status?: unknown;
  readonly statusCode?: unknown;
};

const isStatus = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 200 && value <= 599;

const isObject = (value: unknown): value is Given => typeof value === "object" && value !== null;

/** Reads what a handler gave back. Throws TypeError where it is no reply. */
function toDraft(given: unknown): Draft {
  if (!isObject(given)) throw new TypeError("the handler gave back no reply");
  const { status: named, statusCode, headers, body, contentType } = given;
  const status = typeof named === "string" ? statusCode : named;
  if (!isStatus(status))
    throw new TypeError("the handler gave back a reply without a status of 200 to 599");
  return { key: String(named), status, headers, body, contentType };
}

const issue = (code: string, expected: string, message: string): ReplyIssue => ({
  code,
  expected,
  message,
  path: [],
});

/** The response of the contract that a reply is to fit; undefined where the contract states none for it. */
function declaredFor(draft: Draft, route: Route): BodyContent | undefined {
  const best = String(responseKey(route.responses, draft.status));
  const fits = draft.key === String(draft.status) || draft.key === best || draft.key === "default";
  return fits && Object.hasOwn(route.responses, best) ? route.responses[best] : undefined;
}

/** The media type that the handler names; else the one that the client likes best, else the first. */
function mediaTypeOf(
  draft: Draft,
  content: BodyContent,
  accepted: string | undefined,
): BodyMediaType | undefined {
  if (draft.contentType !== undefined) return selectMediaType(content, draft.contentType);
  if (content.length < 2) return content[0];
  return content.find(({ mediaType }) => mediaType === accepted) ?? content[0];
}

function issuesOf(
  draft: Draft,
  content: BodyContent,
  media: BodyMediaType | undefined,
): readonly ReplyIssue[] | Promise<readonly ReplyIssue[]> {
  if (content.length === 0)
    return draft.body === undefined
      ? []
      : [issue("unexpected_body", "no body", "This response has no body")];
  if (media === undefined)
    return [
      issue(
        "undeclared_media_type",
        content.map((one) => one.mediaType).join(" | "),
        "No such media type",
      ),
    ];
  // The items of a stream are validated as they are written.
  if (media.codec.streams === true) return [];
  const issues = (outcome: Outcome<unknown>): readonly ReplyIssue[] =>
    outcome.issues === undefined ? [] : toIssues(outcome.issues, draft.body, "body");
  const outcome = validate(media.validator, draft.body);
  return outcome instanceof Promise ? outcome.then(issues) : issues(outcome);
}

function codecFor(body: unknown): Codec {
  if (typeof body === "string") return textCodec;
  return body instanceof Uint8Array ? bytesCodec : jsonCodec;
}

function ownPairs(name: string, value: ReplyHeaders[string]): (readonly [string, string])[] {
  if (value === undefined) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => checkedHeader(name, String(one)));
}

const isSetCookie = (name: string): boolean => name.toLowerCase() === "set-cookie";

function headerPairs(
  { headers }: Draft,
  declared: readonly ResponseHeader[],
): readonly (readonly [string, string])[] {
  if (headers === undefined) return [];
  const all = Object.entries(headers).flatMap(([name, value]) => {
    const known = declared.find((one) => one.name.toLowerCase() === name.toLowerCase());
    // Cookies are never put together (RFC 9110, 5.3).
    return known === undefined || value === undefined || isSetCookie(name)
      ? ownPairs(name, value)
      : [checkedHeader(name, known.write(value))];
  });
  return all.filter(([name]) => !isFraming(name));
}

function missingHeaders(
  { headers = {} }: Draft,
  declared: readonly ResponseHeader[],
): readonly ReplyIssue[] {
  const given = new Set(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [name.toLowerCase()],
    ),
  );
  return declared
    .filter(({ name, required }) => required && !given.has(name.toLowerCase()))
    .map(({ name }) => ({ ...issue("missing_header", name, "A header is missing"), path: [name] }));
}

/** The declared header fields of a reply, by their names as they are declared. */
function declaredValues({ headers = {} }: Draft, declared: readonly ResponseHeader[]): object {
  const given = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), value] as const],
    ),
  );
  const own = declared.filter(({ name }) => given.has(name.toLowerCase()));
  return Object.fromEntries(own.map(({ name }) => [name, given.get(name.toLowerCase())]));
}

/** What is wrong with the declared header fields of a reply: those that are missing, and those that have no valid value. */
function headerIssues(
  draft: Draft,
  { headers = {}, headerValidators = {} }: Route,
  declared: readonly ResponseHeader[],
): readonly ReplyIssue[] | Promise<readonly ReplyIssue[]> {
  const missing = missingHeaders(draft, declared);
  const value = declaredValues(draft, declared);
  const names = new Set(missing.flatMap(({ path }) => path));
  const issues = (outcome: Outcome<unknown>): readonly ReplyIssue[] => [
    ...missing,
    ...toIssues(outcome.issues ?? [], value, "header").filter(
      ({ path: [name = ""] }) => !names.has(name),
    ),
  ];
  const outcome = validate(headerValidators[String(responseKey(headers, draft.status))], value);
  return outcome instanceof Promise ? outcome.then(issues) : issues(outcome);
}

/** These never have content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const isEmptyByStatus = (status: number): boolean => [204, 205, 304].includes(status);

/** What a reply is held to, and how. */
export interface ReplyMode {
  readonly validation: ReplyValidation;
  /** The media type of a success that the client likes best. */
  readonly accepted: string | undefined;
  /** Called with what is wrong with a reply that is sent nonetheless. */
  readonly tell: (error: InvalidReplyError) => void;
}

/** What checks the items of a stream while they are written. */
function itemCheck(draft: Draft, media: BodyMediaType | undefined, mode: ReplyMode): CheckItem {
  if (mode.validation === "off" || media?.validator === undefined) return (item) => item;
  return (item) => {
    const outcome = validate(media.validator, item);
    if (outcome instanceof Promise)
      throw new TypeError("the items of a stream are validated at once");
    if (outcome.issues === undefined) return item;
    const error = new InvalidReplyError(draft.status, toIssues(outcome.issues, item, "body"));
    if (mode.validation === "enforce") throw error;
    mode.tell(error);
    return item;
  };
}

type Field = readonly [name: string, value: string];

/** The content types of the contract, which are few; they are checked once. */
const contentTypes = new Map<string, Field>();

function contentTypeField(contentType: string): Field {
  const known = contentTypes.get(contentType);
  if (known !== undefined) return known;
  const made = checkedHeader("content-type", contentType);
  // What handlers make up is not kept without end.
  if (contentTypes.size < 1_000) contentTypes.set(contentType, made);
  return made;
}

function write(
  draft: Draft,
  media: BodyMediaType | undefined,
  declaredHeaders: readonly ResponseHeader[],
  mode: ReplyMode,
): RawReply {
  const headers = headerPairs(draft, declaredHeaders);
  if (draft.body === undefined || isEmptyByStatus(draft.status))
    return { status: draft.status, headers, body: undefined, close: false };
  const codec = media?.codec ?? codecFor(draft.body);
  const declared = media?.mediaType.includes("*") === false ? media.mediaType : codec.contentType;
  const contentType = contentTypeField(draft.contentType ?? declared);
  const body = codec.encode(draft.body, itemCheck(draft, media, mode));
  const typed = headers.some(([name]) => name === "content-type");
  const all = typed ? headers : [contentType, ...headers];
  return { status: draft.status, headers: all, body, close: false };
}

/** The body as it is on the wire; one that has no such form stays what it is, for the validator to refuse. */
function onWire(draft: Draft, media: BodyMediaType | undefined): Draft {
  if (media?.encode === undefined || draft.body === undefined) return draft;
  const outcome = media.encode(draft.body);
  return outcome.issues === undefined ? { ...draft, body: outcome.value } : draft;
}

function undeclared({ responses }: Route): ReplyIssue {
  return issue(
    "undeclared_status",
    Object.keys(responses).join(" | "),
    "The contract has no such response",
  );
}

const noHeaders: readonly ResponseHeader[] = [];

function headersFor(draft: Draft, { headers }: Route): readonly ResponseHeader[] {
  if (headers === undefined) return noHeaders;
  const key = String(responseKey(headers, draft.status));
  return Object.hasOwn(headers, key) ? (headers[key] ?? noHeaders) : noHeaders;
}

/**
 * Checks what a handler gave back against the responses of its operation, and writes it as the handler gave it: a
 * validator may add or leave out members, and the handler's word counts. Throws InvalidReplyError where the mode is to
 * enforce, TypeError where it cannot be sent at all. Waits only for validators that do.
 */
export function checkReply(
  given: unknown,
  route: Route,
  mode: ReplyMode,
): RawReply | Promise<RawReply> {
  const stated = toDraft(given);
  const content = declaredFor(stated, route);
  const media = mediaTypeOf(stated, content ?? [], mode.accepted);
  const draft = onWire(stated, media);
  const headers = headersFor(draft, route);
  const reply = write(draft, media, headers, mode);
  // A contract without any response says nothing of replies.
  if (mode.validation === "off" || Object.keys(route.responses).length === 0) return reply;
  const judge = (issues: readonly ReplyIssue[]): RawReply => {
    if (issues.length === 0) return reply;
    const error = new InvalidReplyError(draft.status, issues);
    if (mode.validation === "enforce") throw error;
    mode.tell(error);
    return reply;
  };
  const issues = content === undefined ? [undeclared(route)] : issuesOf(draft, content, media);
  const ofHeaders = headers.length === 0 ? [] : headerIssues(draft, route, headers);
  return issues instanceof Promise || ofHeaders instanceof Promise
    ? Promise.all([issues, ofHeaders]).then((all) => judge(all.flat()))
    : judge([...issues, ...ofHeaders]);
}
