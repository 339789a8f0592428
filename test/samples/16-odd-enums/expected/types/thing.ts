// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { AnyEnums, ClosedEnums } from "../runtime/shared/enums.js";

export interface Thing<Enums extends AnyEnums = ClosedEnums> {
  zone?: "Etc/GMT+1" | "Etc/GMT-1" | "Etc/GMT" | "" | Enums["string"] | undefined;
  operator?: "=" | "!=" | "<" | "<=" | "__proto__" | Enums["string"] | undefined;
  number?: -1 | 0 | 1 | Enums["number"] | undefined;
  mixed?: 1 | "1" | true | "true" | null | { a: [1] } | undefined;
  level?: 1 | 2 | Enums["number"] | undefined;
  state?: "on" | "off" | Enums["string"] | undefined;
}
