// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.

export interface paths {
  "/parcels/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations["putParcel"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/parcels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listParcels"];
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
  parcelMoved: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["parcelMoved"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @enum {string} */
    State: "packed" | "moving" | "home";
    /** @enum {string} */
    Size: "small" | "large";
    Parcel: {
      state: components["schemas"]["State"];
      size?: components["schemas"]["Size"];
      /** @enum {string} */
      unit?: "kg" | "lb";
      /** @enum {integer|null} */
      priority?: 1 | 2 | null;
      /** @enum {string} */
      carrier?: "rail" | "road";
    };
    Tracked: {
      parcel: components["schemas"]["Parcel"];
      at: components["schemas"]["Depot"] | components["schemas"]["Lorry"];
      via?: (
        | {
            /** @enum {string} */
            gate?: "north" | "south";
            /** @default true */
            open: boolean;
          }
        | {
            /** @enum {string} */
            gate: "lift" | "stairs";
          }
      )[];
      inside?: components["schemas"]["Tracked"];
    };
    Depot: {
      /** @enum {string} */
      kind: "depot" | "annexe";
      /** @enum {string} */
      state: "open" | "closed";
    };
    Lorry: {
      /** @enum {string} */
      kind: "lorry" | "van";
      /** @enum {string} */
      state: "parked" | "driving";
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
  putParcel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Parcel"];
      };
    };
    responses: {
      /** @description The parcel as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Parcel"];
        };
      };
    };
  };
  listParcels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All parcels, and where they are. */
      200: {
        headers: {
          "X-Cache"?: "hit" | "miss";
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Tracked"][];
        };
      };
    };
  };
  parcelMoved: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Parcel"];
      };
    };
    responses: {
      /** @description Thank you. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
