// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ScanTicketRequest.

export interface ScanTicketRequest {
  scan: string;
  marks?: string[] | undefined;
}
