// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listLoans: parameters, request body, responses.

import * as z from "zod";
import type { Loan } from "../../types/loan.js";
import { LoanSchema } from "../loan.js";

export const ListLoansQueryParametersSchema: z.ZodObject<
  { page: z.ZodOptional<z.ZodInt> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ page: z.optional(z.int()) });

export const listLoansResponses: {
  readonly "200": { readonly "application/json": z.ZodArray<z.ZodLazy<z.ZodType<Loan>>> };
} = { "200": { "application/json": z.array(z.lazy((): z.ZodType<Loan> => LoanSchema)) } };
