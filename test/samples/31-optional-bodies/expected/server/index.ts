// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The contract between the API and its handlers.

export type * from "./handlers.js";
export type * from "./options.js";
export type * from "./security.js";
export type * from "./operations/boil.js";
export type * from "./operations/boil-later.js";
export { HttpError, InvalidRequestError, notImplemented } from "../runtime/server/http-error.js";
export type { HttpErrorOptions } from "../runtime/server/http-error.js";
export { InvalidReplyError } from "../runtime/server/reply.js";
export type { ReplyIssue } from "../runtime/server/reply.js";
export type { AnyReply, ReplyHeaders, RequestBase } from "../runtime/server/handler.js";
export type { FailedRequest, ReplyValidation, ServerOptions } from "../runtime/server/options.js";
export type { Refused, SecurityContext, SecurityHandler } from "../runtime/server/security.js";
export type { BasicCredential } from "../runtime/server/credentials.js";
export type { Issue } from "../runtime/server/issue.js";
export type { Limits } from "../runtime/server/limits.js";
export type { ByteBody } from "../runtime/server/byte-body.js";
export type { EventOut } from "../runtime/server/stream-codec.js";
export type { HandlerCall, ServerMiddleware } from "../runtime/server/middleware.js";
