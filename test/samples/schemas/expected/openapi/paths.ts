// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/shapes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replace a shape */
    put: operations["replaceShape"];
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
    ReplaceShapeRequest: {
      anything?: unknown;
      nothing?: null;
      /**
       * @description Whatever the shape is labelled with.
       * @example {
       *       "en": "circle"
       *     }
       */
      map?: Record<string, never>;
      /**
       * @example [
       *       "a",
       *       "b"
       *     ]
       */
      list?: unknown[];
      either?:
        | components["schemas"]["ReplaceShapeRequestEither"]
        | components["schemas"]["ReplaceShapeRequestEither"][];
      text_or_number?: string | number;
      maybe: components["schemas"]["ReplaceShapeRequestMaybe"] | null;
      /** @enum {integer} */
      levels?: 1 | 2 | 3;
      colours?: ("red" | "green")[] | null;
      /** @enum {string|null} */
      unit?: "cm" | "in" | null;
      points?: components["schemas"]["Point"][];
    };
    ReplaceShapeRequestEither: {
      depth?: number;
    };
    ReplaceShapeRequestMaybe: {
      /** @example 2026-01-01 */
      at: string;
      again?: string | null;
    };
    Point: {
      x: number;
      labels?: components["schemas"]["PointLabel"][];
    };
    PointLabel: {
      text?: string;
    };
    ReplaceShapeResponse: {
      points?: components["schemas"]["Point"][];
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
  replaceShape: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReplaceShapeRequest"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplaceShapeResponse"];
        };
      };
    };
  };
}
