import type { MiddlewareByOperation } from "./middleware.js";
import type { ServerOptions } from "./options.js";
import type { Route } from "./route.js";
import type { Verify } from "./verify.js";

/** What a receiver of webhooks or callbacks is created with, whatever the framework. */
export interface ReceiverOptions<Handlers, Raw> extends ServerOptions<Raw> {
  readonly handlers: Handlers;
  /**
   * Tells whether a message comes from whom it should, by its bytes and headers, before anything of it is understood.
   * To take every message for what it says it is has to be written down: `verify: undefined`.
   */
  readonly verify: Verify | undefined;
  /** Where each message is received; its name in kebab case where nothing is said. */
  readonly paths?: { readonly [Name in keyof Handlers]?: string };
  readonly middleware?: MiddlewareByOperation<keyof Handlers & string, Raw>;
}

/** The routes with the paths that the user has chosen. */
export function receivedAt<Name extends string>(
  routes: Readonly<Record<Name, Route>>,
  paths: { readonly [Key in Name]?: string } = {},
): Readonly<Record<Name, Route>> {
  const entries = Object.entries<Route>(routes).map(([name, route]) => [
    name,
    { ...route, path: paths[name as Name] ?? route.path },
  ]);
  return Object.fromEntries(entries);
}
