import { responseKey } from "../shared/response-key.js";
import { bytesCodec, jsonCodec, textCodec } from "./codec.js";
import type { Codec } from "./codec.js";
import type { AnyReply, ReplyHeaders } from "./handler.js";
import { checkedHeader, isFraming } from "./header-field.js";
import { toIssues } from "./issue.js";
import type { Issue } from "./issue.js";
import { selectMediaType } from "./media-type.js";
import type { RawReply } from "./raw.js";
import type { BodyMediaType, Route } from "./route.js";
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
function declaredFor(draft: Draft, route: Route): readonly BodyMediaType[] | undefined {
  const best = String(responseKey(route.responses, draft.status));
  const fits = draft.key === String(draft.status) || draft.key === best || draft.key === "default";
  return fits && Object.hasOwn(route.responses, best) ? route.responses[best] : undefined;
}

function mediaTypeOf(draft: Draft, content: readonly BodyMediaType[]): BodyMediaType | undefined {
  return draft.contentType === undefined ? content[0] : selectMediaType(content, draft.contentType);
}

async function issuesOf(
  draft: Draft,
  content: readonly BodyMediaType[],
  media: BodyMediaType | undefined,
): Promise<readonly ReplyIssue[]> {
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
  const outcome = await validate(media.validator, draft.body);
  return outcome.issues === undefined ? [] : toIssues(outcome.issues, draft.body, "body");
}

function codecFor(body: unknown): Codec {
  if (typeof body === "string") return textCodec;
  return body instanceof Uint8Array ? bytesCodec : jsonCodec;
}

function headerPairs(draft: Draft): readonly (readonly [string, string])[] {
  const all = Object.entries(draft.headers ?? {}).flatMap(([name, value]) => {
    const values: readonly (string | number)[] = typeof value === "object" ? value : [value];
    return values.map((one) => checkedHeader(name, String(one)));
  });
  return all.filter(([name]) => !isFraming(name));
}

/** These never have content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const isEmptyByStatus = (status: number): boolean => [204, 205, 304].includes(status);

function write(draft: Draft, media: BodyMediaType | undefined): RawReply {
  const headers = headerPairs(draft);
  if (draft.body === undefined || isEmptyByStatus(draft.status))
    return { status: draft.status, headers, body: undefined, close: false };
  const codec = media?.codec ?? codecFor(draft.body);
  const declared = media?.mediaType.includes("*") === false ? media.mediaType : codec.contentType;
  const typed = headers.some(([name]) => name === "content-type");
  const contentType = typed ? [] : [checkedHeader("content-type", draft.contentType ?? declared)];
  return {
    status: draft.status,
    headers: [...contentType, ...headers],
    body: codec.encode(draft.body),
    close: false,
  };
}

/** The body as it is on the wire; one that has no such form stays what it is, for the validator to refuse. */
function onWire(draft: Draft, media: BodyMediaType | undefined): Draft {
  if (media?.encode === undefined || draft.body === undefined) return draft;
  const outcome = media.encode(draft.body);
  return outcome.issues === undefined ? { ...draft, body: outcome.value } : draft;
}

/** A reply ready to be sent, and what is wrong with it. */
export interface CheckedReply {
  readonly reply: RawReply;
  readonly invalid: InvalidReplyError | undefined;
}

function undeclared({ responses }: Route): ReplyIssue {
  return issue(
    "undeclared_status",
    Object.keys(responses).join(" | "),
    "The contract has no such response",
  );
}

/**
 * Checks what a handler gave back against the responses of its operation, and writes it as the handler gave it: a
 * validator may add or leave out members, and the handler's word counts. Throws TypeError where it cannot be sent at all.
 */
export async function checkReply(
  given: unknown,
  route: Route,
  validated: boolean,
): Promise<CheckedReply> {
  const stated = toDraft(given);
  const content = declaredFor(stated, route);
  const media = mediaTypeOf(stated, content ?? []);
  const draft = onWire(stated, media);
  const reply = write(draft, media);
  // A contract without any response says nothing of replies.
  if (!validated || Object.keys(route.responses).length === 0) return { reply, invalid: undefined };
  const issues =
    content === undefined ? [undeclared(route)] : await issuesOf(draft, content, media);
  return {
    reply,
    invalid: issues.length === 0 ? undefined : new InvalidReplyError(draft.status, issues),
  };
}
