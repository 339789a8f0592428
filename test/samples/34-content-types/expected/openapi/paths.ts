// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["writeNote"];
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
    Note: {
      text: string;
      tags?: string[];
    };
    WriteNoteRequest: {
      text?: string;
      /** Format: binary */
      picture?: string;
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
  writeNote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Note"];
        "application/x-www-form-urlencoded": components["schemas"]["Note"];
        "multipart/form-data": components["schemas"]["WriteNoteRequest"];
        "text/plain": string;
      };
    };
    responses: {
      /** @description Written */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Note"];
          "text/plain": string;
          "application/octet-stream": unknown;
        };
      };
      /** @description Refused */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": Record<string, never>;
        };
      };
    };
  };
}
