import { globalSymbol } from "../../generator/emit/index.js";
import type { GlobalSymbol, LocalSymbol, TextFile } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { runtimeSymbol } from "../layout.js";
import type { Layout } from "../layout.js";

/** The files of the written runtime that every server has. */
export const runtimePaths: readonly string[] = [
  "server/accept.ts",
  "server/body.ts",
  "server/byte-body.ts",
  "server/call.ts",
  "server/codec.ts",
  "server/form.ts",
  "server/credentials.ts",
  "server/dispatcher.ts",
  "server/failure.ts",
  "server/handler.ts",
  "server/header-field.ts",
  "server/http-error.ts",
  "server/issue.ts",
  "server/json.ts",
  "server/limits.ts",
  "server/media-type.ts",
  "server/middleware.ts",
  "server/options.ts",
  "server/parameters.ts",
  "server/path-segment.ts",
  "server/path-tree.ts",
  "server/problem.ts",
  "server/raw-values.ts",
  "server/raw.ts",
  "server/reply.ts",
  "server/request.ts",
  "server/response-header.ts",
  "server/route.ts",
  "server/security.ts",
  "server/stream-codec.ts",
  "server/style-content.ts",
  "server/style-cookie.ts",
  "server/style-deep.ts",
  "server/style-delimited.ts",
  "server/style-form.ts",
  "server/style-path.ts",
  "server/style-query.ts",
  "server/validation.ts",
  "server/verify.ts",
  "shared/bounded.ts",
  "shared/delimited.ts",
  "shared/response-key.ts",
  "shared/standard-schema.ts",
  "shared/wire.ts",
];

/** The files of those whose values are something else in code than on the wire. */
export const codingPaths = ({ policies }: TemplateContext): readonly string[] => [
  ...(policies.dates === "string" && policies.int64 === "number" ? [] : ["zod/encode.ts"]),
  ...(policies.int64 === "number" ? [] : ["server/large-json.ts", "shared/large-json.ts"]),
];

/** What a server has beside them where it receives webhooks or callbacks. */
export const receiverPaths = ({ openness }: Layout): readonly string[] => [
  "server/receive.ts",
  "server/signature.ts",
  "server/unwrap-message.ts",
  ...(openness.isAny ? ["zod/opened.ts"] : []),
];

/** The adapter of a framework beside them. */
export const adapterPaths = {
  express: ["express/router.ts", "server/node.ts"],
  fastify: ["fastify/plugin.ts", "fastify/url.ts", "server/node.ts"],
  "fetch-handler": ["fetch-handler/handler.ts"],
} as const;

export function runtimeFiles(
  paths: readonly string[],
  context: TemplateContext,
): readonly TextFile[] {
  return paths.map((path) => ({
    kind: "text",
    path: `runtime/${path}`,
    text: context.runtimeFile(path),
  }));
}

const valueIn = (path: string) => (name: string) => runtimeSymbol(`${path}.ts`, name, "value");
const typeIn = (path: string) => (name: string) => runtimeSymbol(`${path}.ts`, name, "type");

const [codec, credentials] = [valueIn("server/codec"), valueIn("server/credentials")];
const [streams, headers] = [valueIn("server/stream-codec"), valueIn("server/response-header")];
const [handler, options, security] = [
  typeIn("server/handler"),
  typeIn("server/options"),
  typeIn("server/security"),
];

/** The declarations of the runtime that generated code names. */
export const runtime = {
  route: typeIn("server/route")("Route"),
  issue: typeIn("server/issue")("Issue"),
  summarize: valueIn("server/issue")("summarize"),
  requestBase: handler("RequestBase"),
  replyHeaders: handler("ReplyHeaders"),
  anyReply: handler("AnyReply"),
  serverOptions: options("ServerOptions"),
  contextOption: options("ContextOption"),
  securityHandlersFor: security("SecurityHandlersFor"),
  credentialReader: typeIn("server/credentials")("CredentialReader"),
  basic: typeIn("server/credentials")("BasicCredential"),
  jsonCodec: codec("jsonCodec"),
  largeJsonCodec: valueIn("server/large-json")("largeJsonCodec"),
  encoded: valueIn("zod/encode")("encoded"),
  opened: valueIn("zod/opened")("opened"),
  textCodec: codec("textCodec"),
  bytesCodec: codec("bytesCodec"),
  formCodec: valueIn("server/form")("formCodec"),
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
