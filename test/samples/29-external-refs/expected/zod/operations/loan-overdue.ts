// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of loanOverdue: parameters, request body, responses.

import { LoanSchema } from "../loan.js";

export const loanOverdueRequestBody: { readonly "application/json": typeof LoanSchema } = {
  "application/json": LoanSchema,
};

export const loanOverdueResponses: {} = {};
