import { code, joinCode, literal } from "../../generator/emit/index.js";
import type { Code } from "../../generator/emit/index.js";
import { shapeKey } from "../../generator/ir/index.js";
import type { Header, MediaType, Operation, Response } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { isJson, replyBodyType } from "./media.js";
import { headersMember } from "./response-headers.js";
import { runtime } from "./runtime.js";

/** A response that a handler can give. */
export interface Arm {
  /** A status code, a range or `default`. */
  readonly status: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly Header[];
  /** Whether the spec states it; of another one the body is open. */
  readonly stated: boolean;
  readonly description: string | undefined;
}

/** HEAD is answered without content, and so are these (RFC 9110, 9.3.2, 15.3.5, 15.3.6 and 15.4.5). */
function contentOf(operation: Operation, response: Response): readonly MediaType[] {
  return operation.method === "HEAD" || ["204", "205", "304"].includes(response.status)
    ? []
    : response.content;
}

/**
 * The responses that a handler can give, in the order of the spec. Informational ones are no replies (RFC 9110, 15.2); where
 * the spec states errors only, successes are left open; where it states nothing, there are none and every reply is taken.
 */
export function replyArms(operation: Operation): readonly Arm[] {
  const arms = operation.responses
    .filter(({ status }) => /^([2-5](\d\d|XX)|default)$/u.test(status))
    .map((response): Arm => ({
      ...response,
      content: contentOf(operation, response),
      stated: true,
    }));
  const complete = arms.length === 0 || arms.some(({ status }) => /^([23]|default)/u.test(status));
  return complete
    ? arms
    : [{ status: "2XX", content: [], headers: [], stated: false, description: undefined }, ...arms];
}

/** Of a range or of the default, the code itself is to be said too. */
function statusMembers({ status }: Arm): Code {
  if (/^\d+$/u.test(status)) return code`readonly status: ${Number(status)};`;
  return code`readonly status: ${literal(status)}; readonly statusCode: number;`;
}

/** Whether two media types are written the same way from the same value. */
const isSameBody = (one: MediaType, other: MediaType): boolean =>
  isJson(one) && isJson(other) && shapeKey(one.schema) === shapeKey(other.schema);

/** One form a media type. Of a single one nothing is to be said, unless it is a range. */
function bodyForms({ content, stated }: Arm, layout: Layout): readonly Code[] {
  if (!stated) return [code`readonly body?: unknown; readonly contentType?: string;`];
  if (content.length === 0) return [code`readonly body?: undefined;`];
  return content.map((media) => {
    // Where nothing is known of a body, there may be none.
    const mark = media.schema.kind === "unknown" ? code`?` : code``;
    const body = code`readonly body${mark}: ${replyBodyType(media, layout)};`;
    const range = media.name.includes("*");
    if (content.length === 1) return range ? code`${body} readonly contentType?: string;` : body;
    // Where two media types have one body the one that the client likes best is taken.
    const choice = content.every((other) => isSameBody(other, media)) ? code`?` : code``;
    return code`readonly contentType${choice}: ${range ? code`string` : literal(media.name)}; ${body}`;
  });
}

/** The type of what a handler gives back: a union that `status` tells apart. */
export function replyType(operation: Operation, layout: Layout): Code {
  const forms = replyArms(operation).flatMap((arm) =>
    bodyForms(arm, layout).map(
      (body) => code`{ ${statusMembers(arm)} ${headersMember(arm.headers, layout)} ${body} }`,
    ),
  );
  return forms.length === 0 ? code`${runtime.anyReply}` : joinCode(forms, " | ");
}
