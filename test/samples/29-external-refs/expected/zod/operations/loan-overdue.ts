// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of loanOverdue: parameters, request body, responses.

import * as z from "zod";
import type { Loan } from "../../types/loan.js";
import { LoanSchema } from "../loan.js";

export const loanOverdueRequestBody: { readonly "application/json": z.ZodLazy<z.ZodType<Loan>> } = {
  "application/json": z.lazy((): z.ZodType<Loan> => LoanSchema),
};

export const loanOverdueResponses: {} = {};
