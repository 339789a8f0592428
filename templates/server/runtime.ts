import { globalSymbol } from "../../generator/emit/index.js";
import type { GlobalSymbol, LocalSymbol } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { runtimeSymbol } from "../layout.js";

const valueIn = (path: string) => (name: string) => runtimeSymbol(`${path}.ts`, name, "value");
const typeIn = (path: string) => (name: string) => runtimeSymbol(`${path}.ts`, name, "type");

const [codec, credentials] = [valueIn("server/codec"), valueIn("server/credentials")];
const [streams, headers] = [valueIn("server/stream-codec"), valueIn("server/response-header")];
const [handler, route, options, security] = [
  typeIn("server/handler"),
  typeIn("server/route"),
  typeIn("server/options"),
  typeIn("server/security"),
];

/** The declarations of the runtime that generated code names. */
export const runtime = {
  route: route("Route"),
  issue: typeIn("server/issue")("Issue"),
  summarize: valueIn("server/issue")("summarize"),
  requestBase: route("RequestBase"),
  replyHeaders: route("ReplyHeaders"),
  anyReply: handler("AnyReply"),
  serverOptions: options("ServerOptions"),
  contextOption: options("ContextOption"),
  securityHandlersFor: security("SecurityHandlersFor"),
  credentialReader: typeIn("server/credentials")("CredentialReader"),
  basic: typeIn("server/credentials")("BasicCredential"),
  jsonCodec: codec("jsonCodec"),
  jsonReply: valueIn("server/json-reply")("jsonReply"),
  largeJsonCodec: valueIn("server/large-json")("largeJsonCodec"),
  encoded: valueIn("zod/encode")("encoded"),
  opened: valueIn("zod/opened")("opened"),
  textCodec: codec("textCodec"),
  bytesCodec: codec("bytesCodec"),
  formCodec: valueIn("server/form")("formCodec"),
  partHeaders: valueIn("server/part-headers")("partHeaders"),
  readPartHeaders: valueIn("server/part-headers")("readPartHeaders"),
  urlencodedCodec: valueIn("server/form")("urlencodedCodec"),
  linesCodec: streams("linesCodec"),
  sequenceCodec: streams("sequenceCodec"),
  jsonEventsCodec: streams("jsonEventsCodec"),
  textEventsCodec: streams("textEventsCodec"),
  eventOut: typeIn("server/stream-codec")("EventOut"),
  unwrapMessage: valueIn("server/unwrap-message")("unwrapMessage"),
  unwrapOptions: typeIn("server/unwrap-message")("UnwrapOptions"),
  messageHeaders: typeIn("server/unwrap-message")("MessageHeaders"),
  receivedAt: valueIn("server/receive")("receivedAt"),
  receiverOptions: typeIn("server/receive")("ReceiverOptions"),
  byteBody: typeIn("server/byte-body")("ByteBody"),
  middlewareByOperation: typeIn("server/middleware")("MiddlewareByOperation"),
  simpleHeader: headers("simpleHeader"),
  explodedHeader: headers("explodedHeader"),
  jsonHeader: headers("jsonHeader"),
  createExpressRouter: valueIn("express/router")("createExpressRouter"),
  createFastifyPlugin: valueIn("fastify/plugin")("createFastifyPlugin"),
  createFetchHandler: valueIn("fetch-handler/handler")("createFetchHandler"),
  fetchHandler: typeIn("fetch-handler/handler")("FetchHandler"),
  fetchOptions: typeIn("fetch-handler/handler")("FetchOptions"),
} as const satisfies Readonly<Record<string, LocalSymbol>>;

/** The readers of credentials, by where they are. */
export const credentialReaders = {
  header: credentials("headerKey"),
  query: credentials("queryKey"),
  cookie: credentials("cookieKey"),
  basic: credentials("basicCredential"),
  bearer: credentials("bearerToken"),
  connection: credentials("connectionCredential"),
} as const;

/** What `server` passes on from the runtime, for handlers to throw and to name. */
export const publicRuntime: readonly LocalSymbol[] = [
  ...["HttpError", "InvalidRequestError", "notImplemented"].map(valueIn("server/http-error")),
  valueIn("server/reply")("InvalidReplyError"),
  typeIn("server/http-error")("HttpErrorOptions"),
  typeIn("server/reply")("ReplyIssue"),
  ...["AnyReply", "ReplyHeaders", "RequestBase"].map(handler),
  ...["FailedRequest", "ReplyValidation", "ServerOptions"].map(options),
  ...["Refused", "SecurityContext", "SecurityHandler"].map(security),
  typeIn("server/credentials")("BasicCredential"),
  typeIn("server/issue")("Issue"),
  typeIn("server/limits")("Limits"),
  typeIn("server/byte-body")("ByteBody"),
  typeIn("server/stream-codec")("EventOut"),
  ...["HandlerCall", "ServerMiddleware"].map(typeIn("server/middleware")),
];

/** What `server` passes on beside that where it receives webhooks or callbacks. */
export const publicReceiver: readonly LocalSymbol[] = [
  ...["prefixedSignature", "standardWebhooks", "timestampedSignature"].map(
    valueIn("server/signature"),
  ),
  ...["Secret", "SignatureOptions", "TimedSignatureOptions"].map(typeIn("server/signature")),
  ...["MessageHeaders", "UnwrapOptions"].map(typeIn("server/unwrap-message")),
  ...["SignedMessage", "Verify"].map(typeIn("server/verify")),
];

/** Parameters of generated functions and types. They are symbols for no import to take their names. */
export const local = {
  context: globalSymbol(toName("Context")),
  principals: globalSymbol(toName("Principals")),
  raw: globalSymbol(toName("Raw")),
  issue: globalSymbol(toName("issue")),
  issues: globalSymbol(toName("issues")),
  options: globalSymbol(toName("options")),
  body: globalSymbol(toName("body")),
  headers: globalSymbol(toName("headers")),
} as const satisfies Readonly<Record<string, GlobalSymbol>>;

/** Declarations of the language that an import may not shadow. */
export const global = {
  bytes: globalSymbol(toName("Uint8Array")),
  arrayBuffer: globalSymbol(toName("ArrayBuffer")),
  asyncIterable: globalSymbol(toName("AsyncIterable")),
  blob: globalSymbol(toName("Blob")),
  file: globalSymbol(toName("File")),
  iterable: globalSymbol(toName("Iterable")),
  omit: globalSymbol(toName("Omit")),
  request: globalSymbol(toName("Request")),
  promise: globalSymbol(toName("Promise")),
  string: globalSymbol(toName("String")),
  readonly: globalSymbol(toName("Readonly")),
  record: globalSymbol(toName("Record")),
} as const satisfies Readonly<Record<string, GlobalSymbol>>;
