import { isByteStream } from "./body.js";
import type { ByteStream } from "./body.js";
import { InvalidInputError } from "./errors.js";
import type { FileValue, PartOptions } from "./part.js";

/** A part of a form, ready to be written. */
export interface FormPart extends PartOptions {
  readonly name: string;
  readonly value: string | FileValue;
}

/** HTML, 4.10.22.8: what would end the name is percent-encoded. */
const quoted = (text: string): string =>
  `"${text.replace(/\r\n?|\n/g, "%0D%0A").replace(/"/g, "%22")}"`;

function headOf(boundary: string, { name, filename, contentType, headers }: FormPart): string {
  const file = filename === undefined ? "" : `; filename=${quoted(filename)}`;
  const fields = {
    "content-disposition": `form-data; name=${quoted(name)}${file}`,
    ...(contentType !== undefined && { "content-type": contentType }),
    ...headers,
  };
  const lines = Object.entries(fields).map((pair) => pair.join(": "));
  if (lines.some((line) => /[\r\n]/.test(line)))
    throw new InvalidInputError(`A header field of the part ${name} has a line break`);
  return `--${boundary}\r\n${lines.join("\r\n")}\r\n\r\n`;
}

function bytesOf(value: string | FileValue): ByteStream {
  return isByteStream(value) ? value : new Blob([value as BlobPart]).stream();
}

/** Reads a stream by its reader, for not every browser can iterate one; leaving ends it. */
async function* chunksOf(bytes: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  if (!(bytes instanceof ReadableStream)) return yield* bytes;
  const reader = bytes.getReader();
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

async function* written(
  heads: readonly Uint8Array[],
  parts: readonly FormPart[],
  end: Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  const lineBreak = new Uint8Array([13, 10]);
  for (const [index, { value }] of parts.entries()) {
    yield heads[index] ?? lineBreak;
    yield* chunksOf(bytesOf(value));
    yield lineBreak;
  }
  yield end;
}

const newBoundary = (): string => `form-${crypto.randomUUID()}`;

/**
 * A form in parts (RFC 7578) with header fields, which `FormData` cannot hold; it can be sent again. Its type has the
 * boundary. Throws InvalidInputError for a header field with a line break.
 */
export function multipartBlob(parts: readonly FormPart[]): Blob {
  const boundary = newBoundary();
  const pieces = parts.flatMap((part) => [
    headOf(boundary, part),
    // Streams are not put into a Blob.
    part.value as BlobPart,
    "\r\n",
  ]);
  const type = `multipart/form-data; boundary=${boundary}`;
  return new Blob([...pieces, `--${boundary}--\r\n`], { type });
}

/**
 * A form in parts that is written while it is sent, for parts that are streams. Throws InvalidInputError for a header field
 * with a line break.
 */
export function multipartStream(parts: readonly FormPart[]): {
  readonly boundary: string;
  readonly bytes: AsyncIterable<Uint8Array>;
} {
  const boundary = newBoundary();
  const encoder = new TextEncoder();
  const heads = parts.map((part) => encoder.encode(headOf(boundary, part)));
  return { boundary, bytes: written(heads, parts, encoder.encode(`--${boundary}--\r\n`)) };
}
