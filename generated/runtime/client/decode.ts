import { isJson, mediaTypeKey } from "../shared/media-type.js";
import { DecodingError } from "./errors.js";

/** Reads the body of a response, to its end unless it makes a stream of it. */
export interface Decoder {
  (response: Response): Promise<unknown>;
  /** Which of several media types the body is read as; undefined for none of them. */
  readonly keyOf?: (response: Response) => string | undefined;
}

/** These never have content (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const isEmptyByStatus = (status: number): boolean => [204, 205, 304].includes(status);

/** A body that is declared to be JSON (RFC 8259), whatever the response calls it. Throws DecodingError. */
export async function json(
  response: Response,
  parse: (text: string) => unknown = JSON.parse,
): Promise<unknown> {
  const received = await response.text();
  if (isEmptyByStatus(response.status)) return undefined;
  try {
    return parse(received);
  } catch (cause) {
    throw new DecodingError(response, received, cause);
  }
}

/** A body that is text. */
export function text(response: Response): Promise<string> {
  return response.text();
}

/** A body that is neither JSON nor text, as it is. */
export async function bytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

/** For a response without a body. One that comes nonetheless is read, for its connection to be used again. */
export async function noBody(response: Response): Promise<undefined> {
  await response.text();
}

/** A body of undeclared form: parsed if it is JSON by its content type, undefined if empty, text otherwise. */
export async function anyBody(response: Response): Promise<unknown> {
  const received = await response.text();
  if (isJson(response.headers.get("content-type"))) {
    try {
      return JSON.parse(received);
    } catch {
      // It is not what it says, so it is the text that it is.
    }
  }
  return received || undefined;
}

/** One of several bodies, by the content type of the response; of undeclared form where that is none of them. */
export function decodeByType(decoders: Readonly<Record<string, Decoder>>): Decoder {
  const keyOf = ({ headers }: Response): string | undefined =>
    mediaTypeKey(Object.keys(decoders), headers.get("content-type"));
  const decode = (response: Response): Promise<unknown> => {
    const key = keyOf(response);
    return ((key === undefined ? undefined : decoders[key]) ?? anyBody)(response);
  };
  return Object.assign(decode, { keyOf });
}
