// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Ticket.

export interface Ticket {
  seat: string;
  note?: string | null | undefined;
}
