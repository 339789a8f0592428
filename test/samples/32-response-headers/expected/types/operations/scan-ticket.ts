// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of scanTicket, by the place they are sent in (path).

export interface ScanTicketPathParameters {
  seat: string;
}
