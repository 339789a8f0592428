// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Lorry.

export interface Lorry {
  kind: "lorry" | "truck";
  wheels?: number | undefined;
  load: number;
}
