import type { JsonValue } from "../ir/index.js";
import type { Origin } from "../source/index.js";
import type { Query } from "./json-path/index.js";

/** An overlay as it was read (Overlay Specification 1.1, 4.4.1). */
export interface Overlay {
  readonly actions: readonly Action[];
}

/** One change, or one that is still to be filled in (4.4.3). */
export interface Action {
  /** As written. */
  readonly target: string;
  readonly query: Query;
  readonly change: Change;
  readonly origin: Origin;
}

export type Change =
  | { readonly kind: "update"; readonly value: JsonValue }
  | { readonly kind: "copy"; readonly path: string; readonly query: Query }
  | { readonly kind: "remove" }
  | { readonly kind: "none" };
