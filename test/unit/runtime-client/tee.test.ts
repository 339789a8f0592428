import { describe, expect, expectTypeOf, test, vi } from "vitest";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type { Success, Undeclared } from "../../../templates/runtime/client/reply.js";
import { send } from "./sent.js";
import type { ItemStream } from "../../../templates/runtime/client/stream/item-stream.js";
import { jsonLines } from "../../../templates/runtime/client/stream/json-lines.js";
import { tee } from "../../../templates/runtime/client/stream/tee.js";
import { unwrap } from "../../../templates/runtime/client/unwrap.js";
import { loopback } from "./loopback.js";

type Result = Success<200, ItemStream<number>> | Undeclared;

const operation: Operation = { method: "GET", path: "/", responses: { 200: jsonLines } };

/** A server that sends numbers, and then ends, breaks off, or goes on for ever. */
async function numbers(count: number, end: "end" | "break" | "wait") {
  const server = await loopback((response) => {
    response.writeHead(200);
    for (let number = 1; number <= count; number += 1) response.write(`${number}\n`);
    if (end === "end") response.end();
    if (end === "break") setTimeout(() => response.destroy(), 20);
  });
  const stream = await unwrap(send<Result>(operation, { baseUrl: server.baseUrl }));
  return { server, stream };
}

async function all<Item>(items: AsyncIterable<Item>, most = Infinity): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) {
    list.push(item);
    if (list.length >= most) break;
  }
  return list;
}

describe("two readers of one stream", () => {
  test("each get all items, at their own speed and at the same time", async () => {
    const { server, stream } = await numbers(5, "end");
    await using _ = server;
    const [first, second] = tee(stream);
    expectTypeOf(first).toEqualTypeOf<ItemStream<number>>();
    const [one, two] = await Promise.all([all(first), all(second)]);
    expect([one, two]).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect(server.seen).toHaveLength(1);
  });

  test("the second one long after the first", async () => {
    const { server, stream } = await numbers(3, "end");
    await using _ = server;
    const [first, second] = tee(stream);
    expect(await all(first)).toEqual([1, 2, 3]);
    expect(await all(second)).toEqual([1, 2, 3]);
  });

  test("one leaves, and the other goes on; when both have left the connection is closed", async () => {
    const { server, stream } = await numbers(4, "wait");
    await using _ = server;
    const [first, second] = tee(stream);
    expect(await all(first, 1)).toEqual([1]);
    const iterator = second[Symbol.asyncIterator]();
    const read = [await iterator.next(), await iterator.next(), await iterator.next()];
    expect(read.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(server.open()).toBe(1);
    await second.cancel();
    await vi.waitFor(() => expect(server.open()).toBe(0));
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test("nothing comes after cancel, even to who waits", async () => {
    const { server, stream } = await numbers(1, "wait");
    await using _ = server;
    const [first, second] = tee(stream);
    const iterator = first[Symbol.asyncIterator]();
    await iterator.next();
    const waiting = iterator.next();
    await first.cancel();
    await second.cancel();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test("what breaks off breaks off for both", async () => {
    const { server, stream } = await numbers(2, "break");
    await using _ = server;
    const [first, second] = tee(stream);
    await expect(all(first)).rejects.toMatchObject({ name: "ConnectionError" });
    await expect(all(second)).rejects.toMatchObject({ name: "ConnectionError" });
  });

  test("items are read no faster than the faster reader asks, and can be checked", async () => {
    const next = vi.fn<() => void>();
    async function* source(): AsyncGenerator<number, void, undefined> {
      for (let number = 1; number <= 3; number += 1) {
        next();
        yield await Promise.resolve(number);
      }
    }
    const items = source();
    const stream: ItemStream<number> = {
      [Symbol.asyncIterator]: () => items,
      cancel: () => Promise.resolve(),
      through: () => stream,
    };
    const [first, second] = tee(stream);
    const doubled = first.through((item) => Promise.resolve(Number(item) * 2));
    expect(next).not.toHaveBeenCalled();
    expect(await all(doubled, 2)).toEqual([2, 4]);
    expect(next).toHaveBeenCalledTimes(2);
    expect(await all(second)).toEqual([1, 2, 3]);
  });
});
