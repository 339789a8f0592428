import { isByteStream, setStream } from "./body.js";
import { multipartBlob, multipartStream } from "./multipart.js";
import type { FormPart } from "./multipart.js";
import type { RequestWriter } from "./operation.js";
import { styledPairs } from "./urlencoded.js";
import type { PropertyStyles } from "./urlencoded.js";
import { Part } from "./part.js";
import type { FileValue } from "./part.js";

/** The content types that a contract states for properties of a form (OpenAPI 3.1, 4.8.15). */
export type PartTypes = Readonly<Record<string, string>>;

const isJsonType = (type: string | undefined): boolean => /[/+]json\b/i.test(type ?? "");

const isFile = (value: unknown): value is FileValue =>
  value instanceof Blob ||
  value instanceof ArrayBuffer ||
  ArrayBuffer.isView(value) ||
  isByteStream(value);

/** Files as they are, objects in JSON (OpenAPI 3.1, 4.8.14.4), the rest as text. */
function formPart(name: string, input: unknown, stated: string | undefined): FormPart {
  const { value, options } = input instanceof Part ? input : new Part(input, {});
  const type = options.contentType ?? stated;
  if (isFile(value)) {
    const own = value instanceof Blob && value.type !== "" ? value.type : type;
    const contentType = options.contentType ?? own ?? "application/octet-stream";
    const named = value instanceof File ? value.name : "blob";
    return { name, value, ...options, contentType, filename: options.filename ?? named };
  }
  const isJson = isJsonType(type) || (typeof value === "object" && value !== null);
  const text = isJson ? JSON.stringify(value) : String(value);
  return {
    name,
    value: text,
    ...options,
    contentType: isJson ? (type ?? "application/json") : type,
  };
}

/** A list is a part an item, unless the contract or the caller says that all of it is one of JSON. */
function partsOf(name: string, value: unknown, stated: string | undefined): readonly FormPart[] {
  const items = Array.isArray(value) && !isJsonType(stated) ? (value as unknown[]) : [value];
  return items.filter((item) => item !== undefined).map((item) => formPart(name, item, stated));
}

/** A part for each pair that a query would have. Values stay as they are there, for their delimiters to be told apart. */
function styledParts(write: RequestWriter, body: object): readonly FormPart[] {
  return styledPairs(write, body)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return { name: decodeURIComponent(pair.slice(0, at)), value: pair.slice(at + 1) };
    });
}

const isStream = ({ value }: FormPart): boolean => isByteStream(value);

/** What `FormData` has no way to say. */
const hasHeaders = ({ headers }: FormPart): boolean => headers !== undefined;

function toForm(parts: readonly FormPart[]): FormData {
  const form = new FormData();
  for (const { name, value, contentType: type, filename } of parts) {
    if (typeof value === "string" && type === undefined && filename === undefined)
      form.append(name, value);
    else
      form.append(
        name,
        // Streams are not put into a FormData.
        new Blob([value as BlobPart], type === undefined ? {} : { type }),
        ...(filename === undefined ? [] : [filename]),
      );
  }
  return form;
}

/**
 * A body in `multipart/form-data` (RFC 7578): a part a property, arrays as repeated parts. A form that the caller has
 * made is sent as it is. A property with a style is written as in a query, a part a pair. The content type is left to `fetch`, which knows the boundary, save where a part is a stream.
 */
export function formBody(
  _mediaType: string,
  types: PartTypes = {},
  styles: PropertyStyles = {},
): RequestWriter {
  return (draft, { body }) => {
    if (typeof body !== "object" || body === null) return;
    if (body instanceof FormData) {
      draft.body = body;
      return;
    }
    const parts = Object.entries(body).flatMap(([name, value]) => {
      const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
      return style
        ? styledParts(style, body)
        : partsOf(name, value, Object.hasOwn(types, name) ? types[name] : undefined);
    });
    if (parts.some(isStream)) {
      const { boundary, bytes } = multipartStream(parts);
      setStream(draft, bytes);
      draft.headers.set("content-type", `multipart/form-data; boundary=${boundary}`);
    } else if (parts.some(hasHeaders)) {
      const blob = multipartBlob(parts);
      draft.body = blob;
      draft.headers.set("content-type", blob.type);
    } else draft.body = toForm(parts);
  };
}
