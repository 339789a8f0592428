// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listLoans: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { Loan } from "../../types/loan.js";
import type { ListLoansQueryParameters } from "../../types/operations/list-loans.js";
import { LoanSchema } from "../loan.js";

export const ListLoansQueryParametersSchema: z.ObjectSchema<ListLoansQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ page: z.optional(integer()) }));

export const listLoansResponses: {
  readonly "200": { readonly "application/json": z.Schema<Loan[]> };
} = { "200": { "application/json": /* @__PURE__ */ z.define(() => z.array(LoanSchema)) } };
