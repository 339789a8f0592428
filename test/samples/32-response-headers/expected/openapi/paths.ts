// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/tickets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listTickets"];
    put?: never;
    post: operations["sellTicket"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{seat}/scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["scanTicket"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Ticket: {
      seat: string;
      note?: string | null;
    };
    ScanTicketRequest: {
      /** Format: binary */
      scan: string;
      marks?: string[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listTickets: {
    parameters: {
      query?: {
        row?: number[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those that are left */
      200: {
        headers: {
          "X-Left"?: number;
          "X-Rows"?: string[];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"][];
          "application/xml": components["schemas"]["Ticket"][];
        };
      };
    };
  };
  sellTicket: {
    parameters: {
      query?: {
        row?: number[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Ticket"];
      };
    };
    responses: {
      /** @description Sold */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ticket"];
          "application/xml": components["schemas"]["Ticket"];
        };
      };
      /** @description The house is full */
      503: {
        headers: {
          /** @description In seconds */
          "Retry-After"?: number;
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  scanTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        seat: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["ScanTicketRequest"];
      };
    };
    responses: {
      /** @description The stamped ticket */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/png": string;
        };
      };
    };
  };
}
