import {
  code,
  docs,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import type { Api, MediaType, ParameterLocation } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import {
  bodyValidators,
  parameterGroups,
  parametersValidator,
  pathOperations,
  responseValidators,
  serverModules,
  serverRoute,
  usedLocations,
} from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { declaredInvalid } from "./invalid-requests.js";
import { sentAs } from "../media-kind.js";
import { filesIn } from "./files.js";
import { codecCode, isJson, isValidated } from "./media.js";
import { headerValidatorsCode, responseHeadersCode } from "./response-headers.js";
import type { Direction } from "./media.js";
import { partHeadersCode } from "./part-headers.js";
import { replyArms } from "./replies.js";
import type { Arm } from "./replies.js";
import { parameterCode } from "./parameters.js";
import { global, runtime } from "./runtime.js";
import { requirementCode } from "./security.js";
import type { Readers } from "./security.js";

function groupCode(place: OperationPlace, location: ParameterLocation, layout: Layout): Code {
  const parameters = place.operation.parameters.filter((parameter) => parameter.in === location);
  const list = parameters.map((parameter) => parameterCode(parameter, layout));
  const members = code`parameters: [${joinCode(list, ", ")}],\nvalidator: ${parametersValidator(place, location)}`;
  return code`${propertyKey(parameterGroups[location].key)}: { ${members} }`;
}

/** Of what the API sends, a receiver takes values that enums do not list. */
function validatorCode(media: MediaType, validators: Code, layout: Layout, isOpen: boolean): Code {
  const validator = code`${validators}[${literal(media.name)}]`;
  return isOpen && layout.openness.opens(media.schema)
    ? code`, validator: ${runtime.opened}(${validator})`
    : code`, validator: ${validator}`;
}

function mediaCode(
  media: MediaType,
  validators: Code,
  layout: Layout,
  direction: Direction | "received",
  more: (media: MediaType) => Code,
): Code {
  const way = direction === "received" ? "request" : direction;
  const validator = isValidated(media, way)
    ? validatorCode(media, validators, layout, direction === "received")
    : code``;
  const isEncoded = direction === "reply" && isJson(media) && layout.changes.isCoded(media.schema);
  const encode = isEncoded
    ? code`, encode: ${runtime.encoded}(${validators}[${literal(media.name)}])`
    : code``;
  const files = way === "request" ? filesIn(media, layout) : [];
  const names =
    files.length === 0 ? code`` : code`, files: ${literal(files.map(({ name }) => name))}`;
  return code`{ mediaType: ${literal(media.name)}, codec: ${codecCode(media, layout, way)}${validator}${names}${encode}${more(media)} }`;
}

function contentCode(
  content: readonly MediaType[],
  validators: Code,
  layout: Layout,
  direction: Direction | "received",
  more: (media: MediaType) => Code = () => code``,
): Code {
  return code`[${joinCode(
    content.map((media) => mediaCode(media, validators, layout, direction, more)),
    ", ",
  )}]`;
}

function bodyCode(place: OperationPlace, layout: Layout): Code | undefined {
  const { requestBody, target } = place.operation;
  if (requestBody === undefined || requestBody.content.length === 0) return undefined;
  const content = contentCode(
    requestBody.content,
    code`${bodyValidators(place)}`,
    layout,
    target.kind === "path" ? "request" : "received",
    (media) => partHeadersCode(place, media, layout),
  );
  return code`{ required: ${literal(requestBody.required)}, content: ${content} }`;
}

/** A success that the spec does not state may be anything; JSON holds most of it. */
const open = code`[{ mediaType: "*/*", codec: ${runtime.jsonCodec} }]`;

/** Whether a response is JSON alone, read and written by nothing but the codec. */
function isJsonAlone(content: readonly MediaType[], layout: Layout): boolean {
  const [only, ...others] = content;
  return (
    only?.name === "application/json" &&
    others.length === 0 &&
    layout.policies.int64 === "number" &&
    !layout.changes.isCoded(only.schema)
  );
}

function replyCode(content: readonly MediaType[], validators: Code, layout: Layout): Code {
  return isJsonAlone(content, layout)
    ? code`/* @__PURE__ */ ${runtime.jsonReply}(${validators}["application/json"])`
    : contentCode(content, validators, layout, "reply");
}

function responseCode(
  place: OperationPlace,
  { status, content, stated }: Arm,
  layout: Layout,
): Code {
  const validators = code`${responseValidators(place)}[${literal(status)}]`;
  return code`${literal(status)}: ${stated ? replyCode(content, validators, layout) : open}`;
}

/** What an operation sends for an invalid request, as far as its descriptor goes. */
function invalidRequestCode({ operation }: OperationPlace, layout: Layout): Code | undefined {
  const declared = declaredInvalid(operation, layout);
  return (
    declared &&
    code`{ mediaType: ${literal(sentAs(declared.media.name))}, body: ${declared.function} }`
  );
}

/** The constant that tells the runtime of an operation. */
export function routeDraft(
  place: OperationPlace,
  api: Api,
  readers: Readers,
  layout: Layout,
): Draft {
  const { operation } = place;
  const { target } = operation;
  // Who sends a webhook or a callback is told where to, so its name is only what it is unless the user says otherwise.
  const template = target.kind === "path" ? target.template : `/${place.file}`;
  const groups = usedLocations(operation).map((location) => groupCode(place, location, layout));
  const responses = replyArms(operation).map((arm) => responseCode(place, arm, layout));
  const fields: readonly (readonly [Code, Code | undefined])[] = [
    [code`name`, literal(place.name)],
    [code`method`, literal(operation.method)],
    [code`path`, literal(template)],
    [code`parameters`, code`{ ${joinCode(groups, ",\n")} }`],
    [code`body`, bodyCode(place, layout)],
    [code`responses`, code`{ ${joinCode(responses, ",\n")} }`],
    [code`headers`, responseHeadersCode(operation)],
    [code`headerValidators`, headerValidatorsCode(place)],
    [code`security`, requirementCode(operation, api, readers)],
    [code`invalidRequest`, invalidRequestCode(place, layout)],
  ];
  const members = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [code`${name}: ${value}`],
  );
  const value = code`{\n${joinCode(members, ",\n")},\n}`;
  return exportedConst(
    serverRoute(place),
    code`${runtime.route}`,
    value,
    docs(`What the runtime knows of \`${place.name}\`.`),
  );
}

/** Every operation's descriptor, by its name. */
export const routes: LocalSymbol = localSymbol(toName("routes"), serverModules.routes, "value");

/** The descriptors of what a server answers, by name. */
export function routesModule(layout: Layout): Module {
  const places = pathOperations(layout);
  const members = places.map((place) => code`${propertyKey(place.name)}: ${serverRoute(place)}`);
  const value = code`{ ${joinCode(members, ",\n")} }`;
  const purpose = "What the runtime knows of every operation.";
  const type = code`${global.readonly}<${global.record}<string, ${runtime.route}>>`;
  return moduleOf(serverModules.routes, purpose, [exportedConst(routes, type, value, [])]);
}
