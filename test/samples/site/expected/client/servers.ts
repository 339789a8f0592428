// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The servers of the API.

import type { Server } from "../runtime/client/servers.js";

/** Where the API is served, in the order of the spec. `serverUrl` makes a `baseUrl` of one. */
export const servers: readonly [
  Server<{ readonly branch?: "oak-hill" | "river-side" | undefined }>,
  Server,
] = [
  {
    url: "https://{branch}.seeds.example.com/v3",
    description: "Every branch has a host of its own",
    variables: { branch: { default: "oak-hill", values: ["oak-hill", "river-side"] } },
  },
  { url: "https://sandbox.seeds.example.com/v3" },
];
