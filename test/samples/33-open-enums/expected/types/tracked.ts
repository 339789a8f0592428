// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Tracked.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";
import type { Depot } from "./depot.js";
import type { Lorry } from "./lorry.js";
import type { Parcel } from "./parcel.js";

export interface Tracked<Enums extends AnyEnums = ClosedEnums> {
  parcel: Parcel<Enums>;
  at: Depot<Enums> | Lorry<Enums>;
  via?:
    | (
        | { gate?: "north" | "south" | Enums["string"] | undefined; open: boolean }
        | { gate: "lift" | "stairs" | Enums["string"] }
      )[]
    | undefined;
  inside?: Tracked<Enums> | undefined;
}

/** As it may be on the wire, before defaults. */
export interface TrackedInput {
  parcel: Parcel;
  at: Depot | Lorry;
  via?:
    | (
        | { gate?: "north" | "south" | undefined; open?: boolean | undefined }
        | { gate: "lift" | "stairs" }
      )[]
    | undefined;
  inside?: TrackedInput | undefined;
}
