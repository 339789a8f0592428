// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/loans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Borrow a packet of seeds
     * @description Takes a packet off the shelf.
     */
    post: operations["borrowSeeds"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shelves/{shelf}/packets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the packets of a shelf
     * @description The packets of one shelf.
     */
    get: operations["listPackets"];
    put?: never;
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
    BorrowSeedsRequest: {
      species: string;
      /** @description The day of the harvest. */
      until?: string;
    };
    BorrowSeedsResponse: {
      loan: string;
      species: string;
    };
    ListPacketsResponse: {
      packets: components["schemas"]["ListPacketsResponsePacket"][];
    };
    ListPacketsResponsePacket: {
      /** @example Phaseolus coccineus */
      species: string;
      left: number;
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
  borrowSeeds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BorrowSeedsRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BorrowSeedsResponse"];
        };
      };
    };
  };
  listPackets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The letter of the shelf. */
        shelf: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListPacketsResponse"];
        };
      };
    };
  };
}
