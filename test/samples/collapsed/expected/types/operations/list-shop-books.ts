// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The parameters of listShopBooks, by the place they are sent in (path, query, headers, cookies).

export interface ListShopBooksPathParameters {
  /** The shop. */
  "shop-id": string;
}

export interface ListShopBooksQueryParameters {
  /** Part of the name of an author. */
  "filter[author]"?: string | undefined;
  sort?: "title" | "published" | undefined;
  /**
   * How many at most.
   *
   * @example 20
   */
  limit?: number | undefined;
  tags?: ("new" | "used")[] | undefined;
  in_stock?: boolean | undefined;
}

export interface ListShopBooksHeaderParameters {
  /** @example "7f3c" */
  "X-Trace-Id": string;
}

export interface ListShopBooksCookieParameters {
  session?: string | undefined;
}
