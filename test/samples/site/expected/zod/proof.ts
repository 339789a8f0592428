// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { BorrowSeedsRequest } from "../types/borrow-seeds-request.js";
import type { BorrowSeedsResponse } from "../types/borrow-seeds-response.js";
import type { ListPacketsResponsePacket } from "../types/list-packets-response-packet.js";
import type { ListPacketsResponse } from "../types/list-packets-response.js";
import type { ListPacketsPathParameters } from "../types/operations/list-packets.js";
import type { BorrowSeedsRequestSchema } from "./borrow-seeds-request.js";
import type { BorrowSeedsResponseSchema } from "./borrow-seeds-response.js";
import type { ListPacketsResponsePacketSchema } from "./list-packets-response-packet.js";
import type { ListPacketsResponseSchema } from "./list-packets-response.js";
import type { ListPacketsPathParametersSchema } from "./operations/list-packets.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof BorrowSeedsRequestSchema>, BorrowSeedsRequest>>,
  Proven<Equal<z.output<typeof BorrowSeedsResponseSchema>, BorrowSeedsResponse>>,
  Proven<Equal<z.output<typeof ListPacketsResponseSchema>, ListPacketsResponse>>,
  Proven<Equal<z.output<typeof ListPacketsResponsePacketSchema>, ListPacketsResponsePacket>>,
  Proven<Equal<z.output<typeof ListPacketsPathParametersSchema>, ListPacketsPathParameters>>,
];
