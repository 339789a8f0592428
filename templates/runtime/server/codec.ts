import { HttpError } from "./http-error.js";
import { parseJson } from "./json.js";
import type { Parsed } from "./json.js";
import type { Limits } from "./limits.js";

/** How the body of one kind of media type is read and written; the descriptor of a route names the ones it needs. */
export interface Codec {
  /** The content type of a reply where the contract states only a range. */
  readonly contentType: string;
  /**
   * Reads a request body. The charset is the one of its content type, in lower case; the content type is as it was sent,
   * for what else it says. Rejects with HttpError.
   */
  readonly decode: (
    bytes: () => Promise<Uint8Array>,
    limits: Limits,
    charset: string | undefined,
    contentType: string,
  ) => Promise<Parsed>;
  /** Writes a reply body. Throws TypeError for what it cannot write. */
  readonly encode: (value: unknown) => string | Uint8Array;
}

/** RFC 8259, 8.1 leaves UTF-8 only. */
const isUtf8 = (charset: string | undefined): boolean =>
  [undefined, "utf-8", "utf8", "us-ascii"].includes(charset);

/** JSON that is parsed and written by functions. */
export const jsonCodecOf = (
  parse: (text: string) => unknown,
  stringify: (value: unknown) => string | undefined,
): Codec => ({
  contentType: "application/json",
  async decode(bytes, limits, charset) {
    if (!isUtf8(charset)) throw new HttpError(415, "JSON is taken in UTF-8 only.");
    return parseJson(await bytes(), limits, parse);
  },
  encode(value) {
    const text = stringify(value);
    if (text === undefined) throw new TypeError("the reply has no body that JSON can hold");
    return text;
  },
});

/** `application/json` and `+json`. */
export const jsonCodec: Codec = /* @__PURE__ */ jsonCodecOf(JSON.parse, JSON.stringify);

function decodeText(bytes: Uint8Array, charset: string): Parsed {
  try {
    return { ok: true, value: new TextDecoder(charset, { fatal: true }).decode(bytes) };
  } catch {
    return {
      ok: false,
      code: "invalid_text",
      expected: charset,
      message: `The body is not text in ${charset}`,
    };
  }
}

/** Any text, as a string; written in UTF-8. */
export const textCodec: Codec = {
  contentType: "text/plain; charset=utf-8",
  async decode(bytes, _limits, charset = "utf-8") {
    return decodeText(await bytes(), charset);
  },
  encode(value) {
    if (typeof value !== "string") throw new TypeError("the reply has no body that is text");
    return value;
  },
};

/** Anything else, as the bytes that it is. */
export const bytesCodec: Codec = {
  contentType: "application/octet-stream",
  async decode(bytes) {
    return { ok: true, value: await bytes() };
  },
  encode(value) {
    if (typeof value === "string" || value instanceof Uint8Array) return value;
    throw new TypeError("the reply has no body that is bytes");
  },
};
