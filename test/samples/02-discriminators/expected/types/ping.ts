// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Ping.

export interface Ping {
  code: 1;
}
