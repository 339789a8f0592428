// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type DeleteJobResponseDefault.

import type { DeleteJobResponseDefaultError } from "./delete-job-response-default-error.js";

export interface DeleteJobResponseDefault {
  errors?: DeleteJobResponseDefaultError[] | undefined;
}
