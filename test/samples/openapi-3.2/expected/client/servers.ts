// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The servers of the API.

import type { Server } from "../runtime/client/servers.js";

/** Where the API is served, in the order of the spec. `serverUrl` makes a `baseUrl` of one. */
export const servers: readonly [Server<{ readonly town?: "north" | "south" | undefined }>] = [
  {
    name: "main",
    url: "https://{town}.archive.example.com",
    variables: { town: { default: "north", values: ["north", "south"] } },
  },
];
