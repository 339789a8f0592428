// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Updated.

export interface Updated {
  type: "updated";
  fields?: string[] | undefined;
}
