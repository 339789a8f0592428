import type { RequestWriter } from "./operation.js";

/** A body in JSON, under the media type of the contract. Nothing is sent where the input has no body. */
export function jsonBody(mediaType: string): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined) return;
    draft.body = JSON.stringify(body);
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

/** What is sent as it is: the caller has encoded it. */
export type RawBody =
  | string
  | Blob
  | ArrayBuffer
  | Uint8Array<ArrayBuffer>
  | FormData
  | URLSearchParams;

/** A body that is neither JSON nor text. The content type of a form is left to `fetch`, which knows its boundary. */
export function rawBody(mediaType: string): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined) return;
    // The operation's own input type says RawBody.
    draft.body = body as RawBody;
    if (!(body instanceof FormData)) draft.headers.set("content-type", mediaType);
  };
}

/** One of several bodies, by the input's `contentType`; the first where it has none. */
export function bodyByType(writers: Readonly<Record<string, RequestWriter>>): RequestWriter {
  return (draft, input, client) => {
    const mediaType = input.contentType ?? Object.keys(writers)[0] ?? "";
    if (!Object.hasOwn(writers, mediaType))
      throw new TypeError(`The operation takes no body of type ${mediaType}`);
    return writers[mediaType]?.(draft, input, client);
  };
}
