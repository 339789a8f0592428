// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What a server is created with.

import type { MiddlewareByOperation } from "../runtime/server/middleware.js";
import type { ServerOptions } from "../runtime/server/options.js";
import type { Handlers } from "./handlers.js";

/** What a server is created with, whatever the framework; `Raw` is the framework's request. */
export interface ApiOptions<Raw, Context = unknown> extends ServerOptions<Raw> {
  readonly handlers: Handlers<Context>;
  /** Around the handlers, by operation name; `all` is around every one. The first of a list is the outermost. */
  readonly middleware?: MiddlewareByOperation<keyof Handlers, Raw>;
  /** Makes what each handler takes beside its request; once a request, after the security handlers. */
  readonly context?: (raw: Raw) => Context | Promise<Context>;
}
