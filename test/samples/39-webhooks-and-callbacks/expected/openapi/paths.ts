// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/watches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Watch a parcel */
    post: operations["createWatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "depot.closed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A depot closes for good */
    post: operations["depotClosed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    Watch: {
      parcel: string;
      /** Format: uri */
      url: string;
    };
    Move: {
      parcel: string;
      place: string;
      previous?: components["schemas"]["Move"];
    };
    DepotClosedRequest: {
      depot: string;
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
  createWatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Watch"];
      };
    };
    responses: {
      /** @description Watched */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Watch"];
        };
      };
    };
  };
  depotClosed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DepotClosedRequest"];
      };
    };
    responses: {
      /** @description Noted */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
