import { _ZodString } from "zod";
import { $constructor } from "zod/v4/core";
import type { ZodString } from "zod";
import type { $ZodType } from "zod/v4/core";

/** The zod that this output is made for, under the same names whichever it is. */
export * from "zod";

/** zod's string without its methods for formats (`email`, `uuid`, …), which bring all formats into every bundle. */
const PlainString = /* @__PURE__ */ $constructor<$ZodType>("ZodString", (inst, def) => {
  _ZodString.init(inst as never, def as never);
});

/** A string. To compare its type with what is made here costs more than all else that the compiler does for a client. */
export const string: () => ZodString = () => new PlainString({ type: "string" }) as never;
