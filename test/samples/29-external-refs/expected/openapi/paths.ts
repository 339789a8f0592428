// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/books": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Books in the catalogue */
    get: operations["listBooks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/books/{isbn}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getBook"];
    put: operations["putBook"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/loans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listLoans"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  overdue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["loanOverdue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    Book: {
      isbn: components["schemas"]["Isbn"];
      title: string;
      authors?: components["schemas"]["Author"][];
      /** @description What to read next. */
      sequel?: components["schemas"]["Book"];
      lent?: components["schemas"]["Loan"];
    };
    Member: {
      name: string;
      card: string;
      reads?: components["schemas"]["Book"][];
    };
    /** @enum {string} */
    Shelf: "fiction" | "science";
    Problem: {
      title: string;
      causes?: components["schemas"]["Problem"][];
    };
    /** @description Thirteen digits. */
    Isbn: string;
    Loan: {
      book: components["schemas"]["Book"];
      member: components["schemas"]["Member"];
      due: string;
    };
    Author: {
      name: string;
      books?: components["schemas"]["Book"][];
    };
    Person: {
      name: string;
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
  listBooks: {
    parameters: {
      query?: {
        page?: number;
        shelf?: components["schemas"]["Shelf"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of books. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Book"][];
        };
      };
      /** @description What went wrong. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getBook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        isbn: components["schemas"]["Isbn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The book. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Book"];
        };
      };
      /** @description There is no such book. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putBook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        isbn: components["schemas"]["Isbn"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Book"];
      };
    };
    responses: {
      /** @description Stored. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listLoans: {
    parameters: {
      query?: {
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your loans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Loan"][];
        };
      };
    };
  };
  loanOverdue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Loan"];
      };
    };
    responses: {
      /** @description Heard. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
