// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ScanTicketRequest.

import * as z from "zod";

export type ScanTicketRequestShape = {
  scan: z.ZodString;
  marks: z.ZodOptional<z.ZodArray<z.ZodString>>;
};

export const ScanTicketRequestSchema: z.ZodObject<ScanTicketRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ scan: z.string(), marks: z.optional(z.array(z.string())) });
