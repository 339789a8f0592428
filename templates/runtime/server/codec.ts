import { byteBody } from "./byte-body.js";
import { HttpError } from "./http-error.js";
import { parseJson } from "./json.js";
import type { Parsed } from "../shared/bounded.js";
import type { Limits } from "./limits.js";
import type { RawBody, RawReply } from "./raw.js";

/** A request body that is to be read. */
export interface Incoming {
  readonly body: Extract<RawBody, { kind: "unread" }>;
  readonly limits: Limits;
  /** As it was sent. */
  readonly contentType: string;
  /** Of the content type, in lower case. */
  readonly charset: string | undefined;
}

/** All bytes of a body, within the limits. */
export function allBytes({ body, limits }: Incoming): Promise<Uint8Array> {
  return body.bytes(limits.bodyBytes, limits.bodyMilliseconds);
}

/** What is wrong with an item of a stream; nothing where it is valid. Throws where a reply is to be refused. */
export type CheckItem = (item: unknown) => unknown;

/** How the body of one kind of media type is read and written; the descriptor of a route names the ones it needs. */
export interface Codec {
  /** The content type of a reply where the contract states only a range. */
  readonly contentType: string;
  /** Whether a reply is a stream of items, of which each one has the schema. */
  readonly streams?: boolean;
  /** Reads a request body. Rejects with HttpError. */
  readonly decode: (incoming: Incoming) => Parsed | Promise<Parsed>;
  /** Writes a reply body. Throws TypeError for what it cannot write. */
  readonly encode: (value: unknown, check: CheckItem) => Exclude<RawReply["body"], undefined>;
}

/** RFC 8259, 8.1 leaves UTF-8 only. */
const isUtf8 = (charset: string | undefined): boolean =>
  charset === undefined || ["utf-8", "utf8", "us-ascii"].includes(charset);

const absent: Parsed = { ok: true, value: undefined, isAbsent: true };

/** JSON that is parsed and written by functions. */
export const jsonCodecOf = (
  parse: (text: string) => unknown,
  stringify: (value: unknown) => string | undefined,
): Codec => ({
  contentType: "application/json",
  decode(incoming) {
    if (!isUtf8(incoming.charset)) throw new HttpError(415, "JSON is taken in UTF-8 only.");
    return allBytes(incoming).then((bytes) =>
      // In chunks there may be none.
      bytes.length === 0 ? absent : parseJson(bytes, incoming.limits, parse),
    );
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
    return {
      ok: true,
      value: new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes),
    };
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
  async decode(incoming) {
    return decodeText(await allBytes(incoming), incoming.charset ?? "utf-8");
  },
  encode(value) {
    if (typeof value !== "string") throw new TypeError("the reply has no body that is text");
    return value;
  },
};

const isStream = (value: unknown): value is AsyncIterable<string | Uint8Array> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  // Not every runtime lets a ReadableStream be iterated.
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Anything else, as the bytes that it is: read and written without gathering them. */
export const bytesCodec: Codec = {
  contentType: "application/octet-stream",
  decode({ body, limits }) {
    return { ok: true, value: byteBody(body, limits.bodyBytes, limits.bodyMilliseconds) };
  },
  encode(value) {
    if (typeof value === "string" || value instanceof Uint8Array || isStream(value)) return value;
    if (value instanceof ArrayBuffer) return new Uint8Array(value);
    if (value instanceof Blob) return chunksOf(value);
    throw new TypeError("the reply has no body that is bytes");
  },
};
