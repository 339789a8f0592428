import { itemStream } from "./item-stream.js";
import type { ItemStream } from "./item-stream.js";

/** What was read, and the way to what is read after it. That at which nobody stands any more is let go. */
interface Link<Item> {
  readonly result: Promise<IteratorResult<Item, unknown>>;
  readonly next: () => Link<Item>;
}

/** Reads on when somebody goes on for the first time. */
function onward<Item>(source: AsyncIterator<Item>): () => Link<Item> {
  let next: Link<Item> | undefined;
  return () => (next ??= { result: source.next(), next: onward(source) });
}

/** Where a reader goes on; nowhere when it has left, for nothing to be kept for it. */
interface Reader<Item> {
  next: (() => Link<Item>) | undefined;
}

const hasLeft = ({ next }: Reader<unknown>): boolean => next === undefined;

async function* itemsOf<Item>(
  reader: Reader<Item>,
  leave: () => Promise<void>,
): AsyncGenerator<Item, void, undefined> {
  try {
    while (reader.next !== undefined) {
      const { result, next } = reader.next();
      reader.next = next;
      const read = await result;
      if (read.done === true || hasLeft(reader)) return;
      yield read.value;
    }
  } finally {
    await leave().catch(() => undefined);
  }
}

/**
 * One stream as two, each of which gives all its items. What one of them has not read yet is kept for it. The stream is
 * closed when both are: by `cancel()`, or by leaving the loop.
 */
export function tee<Item>(
  stream: ItemStream<Item>,
): readonly [first: ItemStream<Item>, second: ItemStream<Item>] {
  const next = onward(stream[Symbol.asyncIterator]());
  const first: Reader<Item> = { next };
  const second: Reader<Item> = { next };
  const streamOf = (reader: Reader<Item>): ItemStream<Item> => {
    const cancel = async (): Promise<void> => {
      reader.next = undefined;
      if (hasLeft(first) && hasLeft(second)) await stream.cancel();
    };
    return itemStream({ cancel }, itemsOf(reader, cancel));
  };
  return [streamOf(first), streamOf(second)];
}
