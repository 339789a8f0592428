// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/shops/{shop-id}/books": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List books
     * @description Finds books of a shop, the newest first.
     */
    get: operations["listShopBooks"];
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
    ListShopBooksResponse: {
      books: components["schemas"]["ListShopBooksResponseBook"][];
      next?: string | null;
    };
    ListShopBooksResponseBook: {
      id: number;
      title: string;
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
  listShopBooks: {
    parameters: {
      query?: {
        /** @description Part of the name of an author. */
        "filter[author]"?: string;
        sort?: "title" | "published";
        /** @description How many at most. */
        limit?: number;
        tags?: ("new" | "used")[];
        in_stock?: boolean;
      };
      header: {
        "X-Trace-Id": string;
      };
      path: {
        /** @description The shop. */
        "shop-id": string;
      };
      cookie?: {
        session?: string;
      };
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListShopBooksResponse"];
        };
      };
      /** @description Not Modified */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
