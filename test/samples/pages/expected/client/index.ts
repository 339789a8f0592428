// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { Pages } from "../runtime/client/pages/paginate.js";
import type { Comment } from "../types/comment.js";
import type { ListPostsResponseDataPost } from "../types/list-posts-response-data-post.js";
import type { ListCommentsInput, ListCommentsResult } from "./operations/list-comments.js";
import type { ListPostsInput, ListPostsResult } from "./operations/list-posts.js";
import type { ListTagsInput, ListTagsResult } from "./operations/list-tags.js";
import type { ListUsersPagesInput, ListUsersPagesResult } from "./operations/list-users-pages.js";
import type { ListUsersInput, ListUsersResult } from "./operations/list-users.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { listComments, listCommentsPages } from "./validated/list-comments.js";
import { listPosts, listPostsPages } from "./validated/list-posts.js";
import { listTags, listTagsPages } from "./validated/list-tags.js";
import { listUsersPages, listUsersPagesPages } from "./validated/list-users-pages.js";
import { listUsers, listUsersPages_ } from "./validated/list-users.js";

export type { Auth, ClientOptions } from "./options.js";
export { undocumented } from "./undocumented.js";
export { servers } from "./servers.js";
export { listComments, listCommentsPages } from "./validated/list-comments.js";
export type { ListCommentsInput, ListCommentsResult } from "./operations/list-comments.js";
export { listPosts, listPostsPages } from "./validated/list-posts.js";
export type { ListPostsInput, ListPostsResult } from "./operations/list-posts.js";
export { listTags, listTagsPages } from "./validated/list-tags.js";
export type { ListTagsInput, ListTagsResult } from "./operations/list-tags.js";
export { listUsers, listUsersPages_ } from "./validated/list-users.js";
export type { ListUsersInput, ListUsersResult } from "./operations/list-users.js";
export { listUsersPages, listUsersPagesPages } from "./validated/list-users-pages.js";
export type { ListUsersPagesInput, ListUsersPagesResult } from "./operations/list-users-pages.js";
export { ApiError, isApiError, unwrap, withResponse } from "../runtime/client/unwrap.js";
export type {
  ErrorOf,
  SuccessBody,
  SuccessWithResponse,
  WithResponse,
} from "../runtime/client/unwrap.js";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "../runtime/client/status-errors.js";
export { asResponse } from "../runtime/client/raw.js";
export {
  AbortError,
  CallError,
  ConnectionError,
  DecodingError,
  InvalidInputError,
  TimeoutError,
} from "../runtime/client/errors.js";
export type {
  CallOptions,
  Fetch,
  FetchInit,
  HeaderValues,
  InvalidResponse,
  QueryValues,
  ValidationMode,
} from "../runtime/client/options.js";
export type {
  AnyReply,
  DeclaredHeaders,
  Failure,
  Reply,
  Success,
  Undeclared,
} from "../runtime/client/reply.js";
export type {
  ClientRequest,
  Middleware,
  Next,
  RetryOptions,
} from "../runtime/client/middleware.js";
export { retry } from "../runtime/client/retry.js";
export { timeoutHeader } from "../runtime/client/timeout-header.js";
export { idempotencyKeys } from "../runtime/client/idempotency.js";
export type { IdempotencyOptions } from "../runtime/client/idempotency.js";
export { hooks } from "../runtime/client/hooks.js";
export type { Hooks } from "../runtime/client/hooks.js";
export { logging } from "../runtime/client/logging.js";
export type { LogLevel, Logger, LoggingOptions } from "../runtime/client/logging.js";
export { environment } from "../runtime/client/environment.js";
export { logLevel } from "../runtime/client/log-level.js";
export { paginate } from "../runtime/client/pages/paginate.js";
export type { Page, PageReply, PageStrategy, Pages } from "../runtime/client/pages/paginate.js";
export {
  cursorPages,
  linkPages,
  linkTarget,
  numberedPages,
  offsetPages,
} from "../runtime/client/pages/strategies.js";
export type {
  CursorPages,
  LinkPages,
  NumberedPages,
  OffsetPages,
} from "../runtime/client/pages/strategies.js";
export type { ItemStream } from "../runtime/client/stream/item-stream.js";
export type { EventStream, ServerSentEvent, StreamState } from "../runtime/client/stream/events.js";
export { tee } from "../runtime/client/stream/tee.js";
export { reconnect } from "../runtime/client/stream/reconnect.js";
export type { ItemOf, ReconnectOptions } from "../runtime/client/stream/reconnect.js";
export type { ByteStream, RawBody } from "../runtime/client/body.js";
export { part } from "../runtime/client/part.js";
export type {
  FileValue,
  FormValue,
  FormValues,
  Part,
  PartOptions,
} from "../runtime/client/part.js";
export { filePart, toFile } from "../runtime/client/upload.js";
export type { Uploadable } from "../runtime/client/upload.js";
export type {
  UndocumentedCall,
  UndocumentedCalls,
  UndocumentedReply,
  UndocumentedRequest,
} from "../runtime/client/undocumented.js";
export { serverUrl } from "../runtime/client/servers.js";
export type { Server, ServerVariable } from "../runtime/client/servers.js";
export type {
  BasicCredential,
  CredentialProvider,
  CredentialSource,
} from "../runtime/client/security/credential.js";
export { tokenProvider } from "../runtime/client/security/token.js";
export type { Token } from "../runtime/client/security/token.js";
export { renewable } from "../runtime/client/security/renewable.js";
export { TokenError, clientCredentials } from "../runtime/client/security/client-credentials.js";
export type { ClientCredentials } from "../runtime/client/security/client-credentials.js";
export type { Issue } from "../runtime/shared/standard-schema.js";
export { InvalidResponseError } from "../runtime/client/validate.js";

/** Every operation of Forum. */
export interface Client {
  /** `GET /comments` */
  listComments(input?: ListCommentsInput, call?: CallOptions): Promise<ListCommentsResult>;
  /** The items of `listComments` over all its pages, which are fetched as they are needed. */
  listCommentsPages(
    input?: ListCommentsInput,
    call?: CallOptions,
  ): Pages<ListCommentsResult, Comment>;
  /** `GET /posts` */
  listPosts(input?: ListPostsInput, call?: CallOptions): Promise<ListPostsResult>;
  /** The items of `listPosts` over all its pages, which are fetched as they are needed. */
  listPostsPages(
    input?: ListPostsInput,
    call?: CallOptions,
  ): Pages<ListPostsResult, ListPostsResponseDataPost>;
  /** `GET /tags` */
  listTags(input?: ListTagsInput, call?: CallOptions): Promise<ListTagsResult>;
  /** The items of `listTags` over all its pages, which are fetched as they are needed. */
  listTagsPages(input?: ListTagsInput, call?: CallOptions): Pages<ListTagsResult, string>;
  /** `GET /users` */
  listUsers(input?: ListUsersInput, call?: CallOptions): Promise<ListUsersResult>;
  /** The items of `listUsers` over all its pages, which are fetched as they are needed. */
  listUsersPages_(input?: ListUsersInput, call?: CallOptions): Pages<ListUsersResult, string>;
  /** `GET /users/pages` */
  listUsersPages(input?: ListUsersPagesInput, call?: CallOptions): Promise<ListUsersPagesResult>;
  /** The items of `listUsersPages` over all its pages, which are fetched as they are needed. */
  listUsersPagesPages(
    input?: ListUsersPagesInput,
    call?: CallOptions,
  ): Pages<ListUsersPagesResult, string>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    listComments: (input, call) => listComments(options, input, call),
    listCommentsPages: (input, call) => listCommentsPages(options, input, call),
    listPosts: (input, call) => listPosts(options, input, call),
    listPostsPages: (input, call) => listPostsPages(options, input, call),
    listTags: (input, call) => listTags(options, input, call),
    listTagsPages: (input, call) => listTagsPages(options, input, call),
    listUsers: (input, call) => listUsers(options, input, call),
    listUsersPages_: (input, call) => listUsersPages_(options, input, call),
    listUsersPages: (input, call) => listUsersPages(options, input, call),
    listUsersPagesPages: (input, call) => listUsersPagesPages(options, input, call),
  };
}
