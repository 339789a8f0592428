import { isByteStream } from "./body.js";
import { part } from "./part.js";
import type { FileValue, Part, PartOptions } from "./part.js";

/**
 * What can be sent as a file: bytes in any form, a stream of a file, a response of another server. A text is none, for it may be
 * meant as a path: `part(text, { filename })` sends one.
 */
export type Uploadable = FileValue | Response;

const lastSegment = (path: string): string | undefined =>
  path.replace(/[/\\]+$/, "").replace(/.*[/\\]/s, "") || undefined;

/** What a value calls itself: the name of a File, the end of a URL or of the path that a stream of a file has. */
function nameOf(value: Uploadable): string | undefined {
  if (value instanceof File) return value.name;
  if (value instanceof Response)
    return value.url === "" ? undefined : lastSegment(new URL(value.url).pathname);
  return "path" in value && typeof value.path === "string" ? lastSegment(value.path) : undefined;
}

function typeOf(value: Uploadable): string | undefined {
  if (value instanceof Response) return value.headers.get("content-type") ?? undefined;
  return value instanceof Blob && value.type !== "" ? value.type : undefined;
}

const stated = (
  value: Uploadable,
  { filename, contentType, ...rest }: PartOptions,
): PartOptions => ({
  ...rest,
  filename: filename ?? nameOf(value) ?? "file",
  contentType: contentType ?? typeOf(value),
});

/** A file as a part of a form, with the name and the type that it has. It is read while it is sent, and not gathered. */
export function filePart(value: Uploadable, options: PartOptions = {}): Part {
  const bytes = value instanceof Response ? (value.body ?? new Uint8Array()) : value;
  return part(bytes, stated(value, options));
}

/** What is no bytes is refused here: a runtime may do worse with it than throw. */
function bytesOf(value: unknown): BlobPart {
  if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return value as BlobPart;
  throw new TypeError("a file is bytes, a stream of them, or a response");
}

async function gathered(value: Uploadable): Promise<readonly BlobPart[]> {
  if (value instanceof Response) return [await value.arrayBuffer()];
  if (!isByteStream(value)) return [bytesOf(value)];
  if (value instanceof ReadableStream) return [await new Response(value).arrayBuffer()];
  const chunks: BlobPart[] = [];
  for await (const chunk of value as AsyncIterable<unknown>)
    chunks.push(typeof chunk === "string" ? chunk : bytesOf(chunk));
  return chunks;
}

/** A `File` of what has one, gathered in memory: for it to be sent more than once, as retries do. */
export async function toFile(
  value: Uploadable | PromiseLike<Uploadable>,
  options: Pick<PartOptions, "filename" | "contentType"> = {},
): Promise<File> {
  const given = await value;
  const pieces = await gathered(given);
  const { filename = "file", contentType = "" } = stated(given, options);
  return new File([...pieces], filename, { type: contentType });
}
