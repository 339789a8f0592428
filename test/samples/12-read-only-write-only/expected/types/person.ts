// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Person.

export interface Person {
  id: number;
  name: string;
}
