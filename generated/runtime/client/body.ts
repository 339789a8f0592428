import { InvalidInputError } from "./errors.js";
import type { RequestDraft, RequestWriter } from "./operation.js";

/** A body in JSON, under the media type of the contract. Nothing is sent where the input has no body. */
export function jsonBody(
  mediaType: string,
  stringify: (value: unknown) => string | undefined = JSON.stringify,
): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined) return;
    draft.body = stringify(body) ?? null;
    draft.headers.set("content-type", mediaType);
  };
}

/** A body that is text. */
export function textBody(mediaType: string): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined) return;
    draft.body = String(body);
    draft.headers.set("content-type", mediaType);
  };
}

/** Bytes as they come; they are sent without being gathered, and cannot be sent again. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What is sent as it is: the caller has encoded it. */
export type RawBody =
  | string
  | Blob
  | ArrayBuffer
  | Uint8Array<ArrayBuffer>
  | FormData
  | URLSearchParams
  | ByteStream;

/** Whether a value is bytes that come one after another. */
export function isByteStream(value: unknown): value is ByteStream {
  return (
    value instanceof ReadableStream ||
    (typeof value === "object" && value !== null && Symbol.asyncIterator in value)
  );
}

type Reading = Pick<AsyncIterator<Uint8Array, unknown>, "next"> & { stop(): Promise<unknown> };

function readingOf(bytes: ByteStream): Reading {
  if (bytes instanceof ReadableStream) {
    const reader = bytes.getReader();
    const next = async () => (await reader.read()) as IteratorResult<Uint8Array>;
    return { next, stop: () => reader.cancel() };
  }
  const iterator = bytes[Symbol.asyncIterator]();
  return { next: () => iterator.next(), stop: async () => iterator.return?.() };
}

/** A body that is read as fast as it is sent, and no further than the call goes. */
export function setStream(draft: RequestDraft, bytes: ByteStream): void {
  const reading = readingOf(bytes);
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    reading.stop().catch(() => undefined);
  };
  draft.stop = stop;
  draft.body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reading.next();
      if (done || stopped) controller.close();
      else controller.enqueue(value);
    },
    cancel: stop,
  });
  // The Fetch standard asks for the word that the response comes after the body.
  draft.duplex = "half";
}

/** A body that is neither JSON nor text. The content type of a form is left to `fetch`, which knows its boundary. */
export function rawBody(mediaType: string): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined) return;
    if (isByteStream(body)) setStream(draft, body);
    // The operation's own input type says RawBody.
    else draft.body = body as Exclude<RawBody, ByteStream>;
    if (!(body instanceof FormData)) draft.headers.set("content-type", mediaType);
  };
}

/** One of several bodies, by the input's `contentType`; the first where it has none. */
export function bodyByType(writers: Readonly<Record<string, RequestWriter>>): RequestWriter {
  return (draft, input, client) => {
    const mediaType = input.contentType ?? Object.keys(writers)[0] ?? "";
    if (!Object.hasOwn(writers, mediaType))
      throw new InvalidInputError(`The operation takes no body of type ${mediaType}`);
    return writers[mediaType]?.(draft, input, client);
  };
}
