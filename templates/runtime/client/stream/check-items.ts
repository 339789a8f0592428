import type { StreamCheck } from "../validate.js";
import { isItemStream } from "./item-stream.js";

/**
 * Validates the items of a stream when they come: an invalid one ends it, or is reported and left as it came. What is wrong
 * with the header fields is told at once, and where it is thrown, the stream is closed.
 */
export const checkItems: StreamCheck = async (reply, tell, check) => {
  const { body: stream } = reply;
  if (!isItemStream(stream)) return undefined;
  try {
    tell(reply);
  } catch (error) {
    await stream.cancel().catch(() => undefined);
    throw error;
  }
  const checkItem = async (body: unknown): Promise<unknown> =>
    (await check({ ...reply, body, issues: [] })).body;
  return { ...reply, body: stream.through(checkItem) };
};
