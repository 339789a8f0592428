import { CallError, ConnectionError } from "../errors.js";

/** The items of a response as they come; they can be had once. */
export interface ItemStream<Item> extends AsyncIterable<Item> {
  /** Closes a stream that is not read to its end; leaving a `for await` does the same. */
  cancel(): Promise<void>;
  /** The same stream with each item as `check` makes it; what `check` throws ends it. */
  through(check: (item: unknown) => Promise<unknown>): ItemStream<Item>;
}

/** The text of a body as it comes. */
export interface TextSource {
  /** Can be read once. Throws ConnectionError where the body breaks off, and closes it when it is left. */
  readonly chunks: AsyncGenerator<string, void, undefined>;
  /** Closes the body, whether somebody waits for it or not. */
  readonly cancel: () => Promise<void>;
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function* decoded(open: () => Reader): AsyncGenerator<string, void, undefined> {
  const reader = open();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof CallError) throw cause;
    throw new ConnectionError("The stream broke off", { cause });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* nothing(): AsyncGenerator<string, void, undefined> {}

/** The body of a response as text in UTF-8, without its byte order mark. It is locked when it begins to be read. */
export function textOf({ body }: Response): TextSource {
  if (body === null) return { chunks: nothing(), cancel: () => Promise.resolve() };
  let reader: Reader | undefined;
  const open = (): Reader => (reader ??= body.getReader());
  return { chunks: decoded(open), cancel: () => (reader ?? body).cancel() };
}

/** The pieces between separators, the last one too unless it is empty. A separator has one character. */
export async function* split(
  chunks: AsyncIterable<string>,
  separator: string,
): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const chunk of chunks) {
    const [first = "", ...others] = chunk.split(separator);
    rest += first;
    for (const piece of others) {
      yield rest;
      rest = piece;
    }
  }
  if (rest !== "") yield rest;
}

async function* checked<Item>(
  items: AsyncIterable<Item>,
  check: (item: unknown) => Promise<unknown>,
): AsyncGenerator<Item, void, undefined> {
  // The check gives back an item of the contract's type, or throws.
  for await (const item of items) yield (await check(item)) as Item;
}

/** The items that a generator makes, and what closes that of which it makes them. */
export function itemStream<Item>(
  source: Pick<TextSource, "cancel">,
  items: AsyncGenerator<Item, void, undefined>,
): ItemStream<Item> {
  return {
    [Symbol.asyncIterator]: () => items,
    cancel: source.cancel,
    through: (check) => itemStream(source, checked(items, check)),
  };
}

/** Whether a body is a stream of items; JSON has no functions. */
export function isItemStream(body: unknown): body is ItemStream<unknown> {
  return (
    typeof body === "object" &&
    body !== null &&
    "through" in body &&
    typeof body.through === "function"
  );
}
