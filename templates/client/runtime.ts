import { globalSymbol, localSymbol } from "../../generator/emit/index.js";
import type { GlobalSymbol, LocalSymbol } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import { clientModules, runtimeSymbol } from "../layout.js";

const valueIn = (path: string) => (name: string) =>
  runtimeSymbol(`client/${path}.ts`, name, "value");
const typeIn = (path: string) => (name: string) => runtimeSymbol(`client/${path}.ts`, name, "type");

const [body, decode] = [valueIn("body"), valueIn("decode")];
const headers = valueIn("response-headers");
const [strategies, pointer] = [valueIn("pages/strategies"), valueIn("pages/pointer")];

/**
 * The types that every call is written with. The module of the options passes them on, so that an operation has one import for all of
 * them: a compiler looks up, resolves and checks each import of each module.
 */
export const passedOn: readonly LocalSymbol[] = [
  typeIn("operation")("Operation"),
  typeIn("options")("CallOptions"),
  ...["DeclaredHeaders", "Failure", "Reply", "Success", "Undeclared"].map(typeIn("reply")),
];

const passed = (name: string): LocalSymbol =>
  localSymbol(toName(name), clientModules.options, "type");

/** The declarations of the runtime that generated code names. */
export const runtime = {
  operation: passed("Operation"),
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
  formBodyWithHeaders: valueIn("part-headers")("formBodyWithHeaders"),
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
  success: passed("Success"),
  failure: passed("Failure"),
  reply: passed("Reply"),
  undeclared: passed("Undeclared"),
  declaredHeaders: passed("DeclaredHeaders"),
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
  checkItems: valueIn("stream/check-items")("checkItems"),
  callOptions: passed("CallOptions"),
  baseClientOptions: typeIn("options")("BaseClientOptions"),
  credentials: valueIn("security/scheme")("credentials"),
  undocumentedCalls: valueIn("undocumented")("undocumentedCalls"),
  undocumentedType: typeIn("undocumented")("UndocumentedCalls"),
  firstComplete: valueIn("security/alternatives")("firstComplete"),
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
  "status-errors": [
    [
      "AuthenticationError",
      "BadRequestError",
      "ConflictError",
      "InternalServerError",
      "NotFoundError",
      "PermissionDeniedError",
      "RateLimitError",
      "UnprocessableEntityError",
    ],
    [],
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
  "timeout-header": [["timeoutHeader"], []],
  idempotency: [["idempotencyKeys"], ["IdempotencyOptions"]],
  hooks: [["hooks"], ["Hooks"]],
  logging: [["logging"], ["Logger", "LoggingOptions", "LogLevel"]],
  environment: [["environment"], []],
  "log-level": [["logLevel"], []],
  "pages/paginate": [["paginate"], ["Page", "PageReply", "Pages", "PageStrategy"]],
  "pages/strategies": [
    ["cursorPages", "linkPages", "linkTarget", "numberedPages", "offsetPages"],
    ["CursorPages", "LinkPages", "NumberedPages", "OffsetPages"],
  ],
  "stream/item-stream": [[], ["ItemStream"]],
  "stream/events": [[], ["EventStream", "ServerSentEvent", "StreamState"]],
  "stream/tee": [["tee"], []],
  "stream/reconnect": [["reconnect"], ["ItemOf", "ReconnectOptions"]],
  body: [[], ["ByteStream", "RawBody"]],
  part: [["part"], ["FileValue", "FormValue", "FormValues", "Part", "PartOptions"]],
  upload: [["filePart", "toFile"], ["Uploadable"]],
  undocumented: [
    [],
    ["UndocumentedCall", "UndocumentedCalls", "UndocumentedRequest", "UndocumentedReply"],
  ],
  servers: [["serverUrl"], ["Server", "ServerVariable"]],
  "security/credential": [[], ["BasicCredential", "CredentialProvider", "CredentialSource"]],
  "security/token": [["tokenProvider"], ["Token"]],
  "security/renewable": [["renewable"], []],
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
