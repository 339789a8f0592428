import { globalSymbol } from "../../generator/emit/index.js";
import type { GlobalSymbol, LocalSymbol, TextFile } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { declaredHeaders } from "../declared-headers.js";
import { runtimeSymbol } from "../layout.js";
import type { Layout } from "../layout.js";

/** The files of the written runtime that every client has. */
export const runtimePaths: readonly string[] = [
  "client/backoff.ts",
  "client/body.ts",
  "client/deadline.ts",
  "client/decode.ts",
  "client/errors.ts",
  "client/form.ts",
  "client/hooks.ts",
  "client/idempotency.ts",
  "client/logging.ts",
  "client/middleware.ts",
  "client/multipart.ts",
  "client/operation.ts",
  "client/options.ts",
  "client/own-server.ts",
  "client/pages/paginate.ts",
  "client/pages/pointer.ts",
  "client/pages/strategies.ts",
  "client/parameters/content.ts",
  "client/parameters/cookie-plain.ts",
  "client/parameters/cookie.ts",
  "client/parameters/header.ts",
  "client/parameters/path-label.ts",
  "client/parameters/path-matrix.ts",
  "client/parameters/path.ts",
  "client/parameters/query-deep.ts",
  "client/parameters/query-delimited.ts",
  "client/parameters/query.ts",
  "client/parameters/style.ts",
  "client/part.ts",
  "client/raw.ts",
  "client/reply.ts",
  "client/request-id.ts",
  "client/retry.ts",
  "client/security/api-key.ts",
  "client/security/client-credentials.ts",
  "client/security/credential.ts",
  "client/security/http.ts",
  "client/security/scheme.ts",
  "client/security/token.ts",
  "client/send.ts",
  "client/servers.ts",
  "client/sleep.ts",
  "client/stream/events.ts",
  "client/stream/item-stream.ts",
  "client/stream/json-lines.ts",
  "client/stream/reconnect.ts",
  "client/unwrap.ts",
  "client/urlencoded.ts",
  "client/validate.ts",
  "shared/media-type.ts",
  "shared/response-key.ts",
  "shared/standard-schema.ts",
];

/** The files of those whose values are something else in code than on the wire. */
export const codingPaths = ({ policies }: Pick<TemplateContext, "policies">): readonly string[] => [
  ...(policies.dates === "string" && policies.int64 === "number"
    ? []
    : ["client/coded.ts", "zod/encode.ts"]),
  ...(policies.int64 === "number" ? [] : ["client/large-json.ts", "shared/large-json.ts"]),
];

/** The files of those whose responses declare header fields. */
export const headerPaths: readonly string[] = [
  "client/check-headers.ts",
  "client/response-headers.ts",
  "shared/bounded.ts",
  "shared/delimited.ts",
  "shared/wire.ts",
];

const declaresHeaders = ({ operations }: Api): boolean =>
  operations.some(({ responses }) => responses.some((one) => declaredHeaders(one).length > 0));

export function runtimeFiles(
  api: Api,
  layout: Layout,
  context: TemplateContext,
): readonly TextFile[] {
  const opening = layout.openness.isAny && context.templates.has("zod");
  const paths = [
    ...runtimePaths,
    ...codingPaths(context),
    ...(opening ? ["zod/opened.ts"] : []),
    ...(declaresHeaders(api) ? headerPaths : []),
  ];
  return paths.map((path) => ({
    kind: "text",
    path: `runtime/${path}`,
    text: context.runtimeFile(path),
  }));
}

const valueIn = (path: string) => (name: string) =>
  runtimeSymbol(`client/${path}.ts`, name, "value");
const typeIn = (path: string) => (name: string) => runtimeSymbol(`client/${path}.ts`, name, "type");

const [body, decode] = [valueIn("body"), valueIn("decode")];
const headers = valueIn("response-headers");
const [strategies, pointer] = [valueIn("pages/strategies"), valueIn("pages/pointer")];
const [options, reply] = [typeIn("options"), typeIn("reply")];

/** The declarations of the runtime that generated code names. */
export const runtime = {
  operation: typeIn("operation")("Operation"),
  send: valueIn("send")("send"),
  sendValidated: valueIn("validate")("sendValidated"),
  validation: typeIn("validate")("Validation"),
  encoded: runtimeSymbol("zod/encode.ts", "encoded", "value"),
  opened: runtimeSymbol("zod/opened.ts", "opened", "value"),
  sendCoded: valueIn("coded")("sendCoded"),
  coding: typeIn("coded")("Coding"),
  largeJsonBody: valueIn("large-json")("largeJsonBody"),
  largeJson: valueIn("large-json")("largeJson"),
  jsonBody: body("jsonBody"),
  textBody: body("textBody"),
  rawBody: body("rawBody"),
  bodyByType: body("bodyByType"),
  formBody: valueIn("form")("formBody"),
  formValues: typeIn("part")("FormValues"),
  urlencodedBody: valueIn("urlencoded")("urlencodedBody"),
  events: valueIn("stream/events")("events"),
  jsonEvents: valueIn("stream/events")("jsonEvents"),
  eventStream: typeIn("stream/events")("EventStream"),
  jsonLines: valueIn("stream/json-lines")("jsonLines"),
  jsonSequence: valueIn("stream/json-lines")("jsonSequence"),
  itemStream: typeIn("stream/item-stream")("ItemStream"),
  server: typeIn("servers")("Server"),
  ownServer: valueIn("own-server")("ownServer"),
  operationServers: typeIn("operation")("OperationServers"),
  rawBodyType: typeIn("body")("RawBody"),
  json: decode("json"),
  text: decode("text"),
  bytes: decode("bytes"),
  noBody: decode("noBody"),
  anyBody: decode("anyBody"),
  decodeByType: decode("decodeByType"),
  success: reply("Success"),
  failure: reply("Failure"),
  reply: reply("Reply"),
  undeclared: reply("Undeclared"),
  declaredHeaders: reply("DeclaredHeaders"),
  withHeaders: headers("withHeaders"),
  paginate: valueIn("pages/paginate")("paginate"),
  pages: typeIn("pages/paginate")("Pages"),
  pageStrategy: typeIn("pages/paginate")("PageStrategy"),
  cursorPages: strategies("cursorPages"),
  offsetPages: strategies("offsetPages"),
  numberedPages: strategies("numberedPages"),
  linkPages: strategies("linkPages"),
  itemsAt: pointer("itemsAt"),
  cursorAt: pointer("cursorAt"),
  numberAt: pointer("numberAt"),
  linkAt: pointer("linkAt"),
  simpleField: headers("simpleField"),
  explodedField: headers("explodedField"),
  jsonField: headers("jsonField"),
  setCookieField: headers("setCookieField"),
  checkHeaders: valueIn("check-headers")("checkHeaders"),
  callOptions: options("CallOptions"),
  baseClientOptions: options("BaseClientOptions"),
  credentials: valueIn("security/scheme")("credentials"),
  scheme: typeIn("security/scheme")("Scheme"),
  basicCredential: typeIn("security/credential")("BasicCredential"),
  credentialSource: typeIn("security/credential")("CredentialSource"),
} as const satisfies Readonly<Record<string, LocalSymbol>>;

/** The writers of credentials, by where they go. */
export const credentialWriters = {
  header: valueIn("security/api-key")("apiKeyHeader"),
  query: valueIn("security/api-key")("apiKeyQuery"),
  cookie: valueIn("security/api-key")("apiKeyCookie"),
  basic: valueIn("security/http")("httpBasic"),
  bearer: valueIn("security/http")("httpBearer"),
} as const;

/** What users name, call and catch, by the file of the runtime that declares it: values, then types. */
const exported: Readonly<
  Record<string, readonly [values: readonly string[], types: readonly string[]]>
> = {
  unwrap: [
    ["ApiError", "isApiError", "unwrap", "withResponse"],
    ["ErrorOf", "SuccessBody", "SuccessWithResponse", "WithResponse"],
  ],
  raw: [["asResponse"], []],
  errors: [
    [
      "AbortError",
      "CallError",
      "ConnectionError",
      "DecodingError",
      "InvalidInputError",
      "TimeoutError",
    ],
    [],
  ],
  options: [
    [],
    [
      "CallOptions",
      "Fetch",
      "FetchInit",
      "HeaderValues",
      "InvalidResponse",
      "QueryValues",
      "ValidationMode",
    ],
  ],
  reply: [[], ["AnyReply", "DeclaredHeaders", "Failure", "Reply", "Success", "Undeclared"]],
  middleware: [[], ["ClientRequest", "Middleware", "Next", "RetryOptions"]],
  retry: [["retry"], []],
  idempotency: [["idempotencyKeys"], ["IdempotencyOptions"]],
  hooks: [["hooks"], ["Hooks"]],
  logging: [["logging"], ["Logger", "LoggingOptions", "LogLevel"]],
  "pages/paginate": [["paginate"], ["Page", "PageReply", "Pages", "PageStrategy"]],
  "pages/strategies": [
    ["cursorPages", "linkPages", "linkTarget", "numberedPages", "offsetPages"],
    ["CursorPages", "LinkPages", "NumberedPages", "OffsetPages"],
  ],
  "stream/item-stream": [[], ["ItemStream"]],
  "stream/events": [[], ["EventStream", "ServerSentEvent", "StreamState"]],
  "stream/reconnect": [["reconnect"], ["ItemOf", "ReconnectOptions"]],
  body: [[], ["ByteStream", "RawBody"]],
  part: [["part"], ["FileValue", "FormValue", "FormValues", "Part", "PartOptions"]],
  servers: [["serverUrl"], ["Server", "ServerVariable"]],
  "security/credential": [[], ["BasicCredential", "CredentialProvider", "CredentialSource"]],
  "security/token": [["tokenProvider"], ["Token"]],
  "security/client-credentials": [["clientCredentials", "TokenError"], ["ClientCredentials"]],
};

/** What the entry points pass on from the runtime. */
export const publicRuntime: readonly LocalSymbol[] = [
  ...Object.entries(exported).flatMap(([path, [values, types]]) => [
    ...values.map(valueIn(path)),
    ...types.map(typeIn(path)),
  ]),
  runtimeSymbol("shared/standard-schema.ts", "Issue", "type"),
];

/** What the entry point that validates has beside. */
export const invalidResponseError: LocalSymbol = valueIn("validate")("InvalidResponseError");

/** Parameters of generated functions. They are symbols for no import to take their names. */
export const local = {
  client: globalSymbol(toName("client")),
  input: globalSymbol(toName("input")),
  call: globalSymbol(toName("call")),
  options: globalSymbol(toName("options")),
} as const satisfies Readonly<Record<string, GlobalSymbol>>;

/** Types of the language that a schema's type may not shadow. */
export const global = {
  promise: globalSymbol(toName("Promise")),
  record: globalSymbol(toName("Record")),
  omit: globalSymbol(toName("Omit")),
  bytes: globalSymbol(toName("Uint8Array")),
  searchParams: globalSymbol(toName("URLSearchParams")),
  arrayBuffer: globalSymbol(toName("ArrayBuffer")),
} as const satisfies Readonly<Record<string, GlobalSymbol>>;
