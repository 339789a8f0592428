// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { DepotClosedRequest } from "../types/depot-closed-request.js";
import type { Move } from "../types/move.js";
import type { ParcelArrivedQueryParameters } from "../types/operations/parcel-arrived.js";
import type { Watch } from "../types/watch.js";
import type { DepotClosedRequestSchema } from "./depot-closed-request.js";
import type { MoveSchema } from "./move.js";
import type { ParcelArrivedQueryParametersSchema } from "./operations/parcel-arrived.js";
import type { WatchSchema } from "./watch.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof WatchSchema>, Watch>>,
  Proven<Equal<z.output<typeof MoveSchema>, Move>>,
  Proven<Equal<z.output<typeof DepotClosedRequestSchema>, DepotClosedRequest>>,
  Proven<Equal<z.output<typeof ParcelArrivedQueryParametersSchema>, ParcelArrivedQueryParameters>>,
];
