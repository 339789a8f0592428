// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { Label } from "./label.js";
import type { Person } from "./person.js";

export interface Thing {
  owner?: Person | undefined;
  members?: Person[] | undefined;
  label?: Label | undefined;
}
