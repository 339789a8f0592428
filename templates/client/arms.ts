import { code, joinCode, literal, propertyKey } from "../../generator/emit/index.js";
import type { Code, LocalSymbol } from "../../generator/emit/index.js";
import type { MediaType, Operation, Response } from "../../generator/ir/index.js";
import type { Layout } from "../layout.js";
import { handlingOf } from "./media.js";
import { decoderWithHeaders, headersType } from "./response-headers.js";
import { runtime } from "./runtime.js";

/** One form of the body of an arm. */
export interface ArmBody {
  readonly type: Code;
  /** The type of the media type's name, where there are several. */
  readonly contentType: Code | undefined;
}

/** One arm of an operation's result. */
export interface Arm {
  /** The key of the response: a number, or the text of a range or of `default`. As a type, and as a property. */
  readonly key: Code;
  readonly property: Code;
  /** Success, Failure, or Reply where it may be either. */
  readonly type: LocalSymbol;
  /** The types of its body, a media type each; none has one too. */
  readonly bodies: readonly ArmBody[];
  readonly decoder: Code;
  /** The type of its header fields; undefined where it declares none. */
  readonly headers: Code | undefined;
  readonly description: string | undefined;
}

const isSuccess = (status: string): boolean => status.startsWith("2");

const isCode = (status: string): boolean => /^[1-9]\d{2}$/u.test(status);
const keyOf = (status: string): Code =>
  isCode(status) ? code`${Number(status)}` : literal(status);
const propertyOf = (status: string): Code =>
  isCode(status) ? code`${Number(status)}` : propertyKey(status);

/** HEAD is answered without content, and so are these (RFC 9110, 9.3.2, 15.2, 15.3.5, 15.3.6 and 15.4.5). */
function contentOf(operation: Operation, response: Response): readonly MediaType[] {
  return operation.method === "HEAD" || /^(1..|204|205|304)$/u.test(response.status)
    ? []
    : response.content;
}

function bodiesOf(content: readonly MediaType[], layout: Layout): readonly ArmBody[] {
  if (content.length === 0) return [{ type: code`undefined`, contentType: undefined }];
  return content.map((media) => ({
    type: handlingOf(media).output(media, layout),
    contentType: content.length === 1 ? undefined : literal(media.name),
  }));
}

function decoderOf(content: readonly MediaType[], layout: Layout): Code {
  const [first, ...others] = content;
  if (first === undefined) return code`${runtime.noBody}`;
  if (others.length === 0) return code`${handlingOf(first).decoder(first, layout)}`;
  const entries = content.map(
    (media) => code`${propertyKey(media.name)}: ${handlingOf(media).decoder(media, layout)}`,
  );
  return code`/* @__PURE__ */ ${runtime.decodeByType}({ ${joinCode(entries, ", ")} })`;
}

/** A default is for errors where a success is declared beside it. */
function typeOf(status: string, responses: readonly Response[]): LocalSymbol {
  if (isSuccess(status)) return runtime.success;
  const alone = status === "default" && !responses.some((response) => isSuccess(response.status));
  return alone ? runtime.reply : runtime.failure;
}

function armOf(operation: Operation, response: Response, layout: Layout): Arm {
  const content = contentOf(operation, response);
  return {
    key: keyOf(response.status),
    property: propertyOf(response.status),
    type: typeOf(response.status, operation.responses),
    bodies: bodiesOf(content, layout),
    decoder: decoderWithHeaders(response, decoderOf(content, layout), layout),
    headers: headersType(response, layout),
    description: response.description,
  };
}

/** The arms of an operation's result, in the order of the spec, `Undeclared` aside. */
export function armsOf(operation: Operation, layout: Layout): readonly Arm[] {
  return operation.responses.map((response) => armOf(operation, response, layout));
}
