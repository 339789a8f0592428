// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listTickets, by the place they are sent in (query).

export interface ListTicketsQueryParameters {
  row?: number[] | undefined;
}
