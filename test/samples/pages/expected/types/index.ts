// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every type of the API.

export * from "./comment.js";
export * from "./list-comments-response.js";
export * from "./list-posts-response.js";
export * from "./list-posts-response-data.js";
export * from "./list-posts-response-data-post.js";
export * from "./list-tags-response.js";
export * from "./list-users-pages-response.js";
export * from "./list-users-pages-response-links.js";
export * from "./operations/list-comments.js";
export * from "./operations/list-posts.js";
export * from "./operations/list-tags.js";
