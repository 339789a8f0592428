// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Problem.

export interface Problem {
  title: string;
  causes?: Problem[] | undefined;
}
