// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of sellTicket, by the place they are sent in (query).

export interface SellTicketQueryParameters {
  row?: number[] | undefined;
}
