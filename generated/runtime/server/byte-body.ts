import type { RawBody } from "./raw.js";

/** A body of bytes that nobody has read yet. It can be read once, one way or another. */
export interface ByteBody extends AsyncIterable<Uint8Array> {
  /**
   * All of it. Rejects with HttpError, which is a reply if it is not caught: 413 beyond `limits.bodyBytes`, 408 for one that
   * takes too long, 400 for one that breaks off.
   */
  readonly bytes: () => Promise<Uint8Array>;
  /** As it comes, however long it is. */
  readonly stream: () => ReadableStream<Uint8Array>;
}

type Unread = Extract<RawBody, { kind: "unread" }>;

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** The body as handlers read it. */
export function byteBody(body: Unread, most: number, milliseconds: number): ByteBody {
  return {
    bytes: () => body.bytes(most, milliseconds),
    stream: () => streamOf(body.chunks()),
    [Symbol.asyncIterator]: () => body.chunks()[Symbol.asyncIterator](),
  };
}
