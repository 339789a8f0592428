// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListUsersPagesResponse.

import type { ListUsersPagesResponseLinks } from "./list-users-pages-response-links.js";

export interface ListUsersPagesResponse {
  users: string[];
  links?: ListUsersPagesResponseLinks | undefined;
}
