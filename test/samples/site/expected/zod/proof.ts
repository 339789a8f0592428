// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/proof.js";
import type { BorrowSeedsRequest } from "../types/borrow-seeds-request.js";
import type { BorrowSeedsResponse } from "../types/borrow-seeds-response.js";
import type { ListPacketsResponsePacket } from "../types/list-packets-response-packet.js";
import type { ListPacketsResponse } from "../types/list-packets-response.js";
import { ListPacketsResponsePacketSchema } from "./list-packets-response-packet.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<BorrowSeedsRequest>()(
    z.looseObject({ species: z.string(), until: z.optional(z.string()) }),
  );
  z.exact<BorrowSeedsResponse>()(z.looseObject({ loan: z.string(), species: z.string() }));
  z.exact<ListPacketsResponse>()(
    z.looseObject({ packets: z.array(ListPacketsResponsePacketSchema) }),
  );
  z.exact<ListPacketsResponsePacket>()(
    z.looseObject({ species: z.string(), left: z.number().check(integer) }),
  );
}
