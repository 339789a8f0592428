import type { CallOptions } from "./options.js";
import type { AnyReply } from "./reply.js";

const unread = (): Promise<undefined> => Promise.resolve(undefined);

/**
 * The response of a call with its body unread, whatever its status: to stream it, or to read it in another way. Who does
 * not read it cancels it, for its connection to be free.
 * @param call `(call) => client.getInvoice(input, call)`
 */
export async function asResponse(
  call: (options: CallOptions) => Promise<AnyReply>,
  options?: CallOptions,
): Promise<Response> {
  return (await call({ ...options, decode: unread, validate: "off" })).response;
}
