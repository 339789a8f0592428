// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ThingRequest.

import type { Label } from "./label.js";
import type { PersonRequest } from "./person-request.js";

export interface ThingRequest {
  owner?: PersonRequest | undefined;
  members?: PersonRequest[] | undefined;
  label?: Label | undefined;
}
