import {
  code,
  declaredName,
  docs,
  joinCode,
  literal,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft } from "../../generator/emit/index.js";
import type { MediaType, RequestBody } from "../../generator/ir/index.js";
import { operationDocs } from "../operation-docs.js";
import { parameterGroups, parametersType, serverType, usedLocations } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { asArguments, ofHandler, ofPrincipals } from "./generics.js";
import { requestBodyType } from "./media.js";
import { partHeadersType } from "./part-headers.js";
import { replyArms, replyType } from "./replies.js";
import { global, local, runtime } from "./runtime.js";
import { isSecured, principalsType } from "./security.js";

interface Member {
  readonly name: Code;
  readonly type: Code;
}

function parameterMembers(place: OperationPlace): readonly Member[] {
  return usedLocations(place.operation).map((location) => ({
    name: propertyKey(parameterGroups[location].key),
    type: code`${parametersType(place, location)}`,
  }));
}

/** The body in each form that it may come in; several media types are told apart by `contentType`. */
function bodyForms({ operation }: OperationPlace, layout: Layout): readonly (readonly Member[])[] {
  const { requestBody } = operation;
  const [only, ...others] = requestBody?.content ?? [];
  if (requestBody === undefined || only === undefined) return [];
  const name = code`body`;
  const mark = requestBody.required ? code`` : code` | undefined`;
  const partsOf = (media: MediaType, sent: Pick<RequestBody, "required">): readonly Member[] => {
    const type = partHeadersType(media, sent, layout);
    return type === undefined ? [] : [{ name: code`partHeaders`, type }];
  };
  if (others.length === 0) {
    const type = code`${requestBodyType(only, operation, layout)}${mark}`;
    return [[{ name, type }, ...partsOf(only, requestBody)]];
  }
  const forms = requestBody.content.map((media) => [
    { name: code`contentType`, type: literal(media.name) },
    { name, type: requestBodyType(media, operation, layout) },
    ...partsOf(media, { required: true }),
  ]);
  const none = [code`contentType`, name].map((member) => ({ name: member, type: code`undefined` }));
  return requestBody.required ? forms : [...forms, none];
}

const memberCode = ({ name, type }: Member): Code => code`readonly ${name}: ${type};`;

function requestDraft(place: OperationPlace, layout: Layout): Draft {
  const secured = isSecured(place.operation);
  const security = secured ? [{ name: code`security`, type: principalsType(place.operation) }] : [];
  const [single = [], ...others] = bodyForms(place, layout);
  const members = [...parameterMembers(place), ...(others.length === 0 ? single : []), ...security];
  const common = {
    isExported: true,
    name: declaredName(serverType(place, "HandlerRequest")),
    typeParameters: ofPrincipals(secured),
    docs: docs(`What the handler of \`${place.name}\` takes.`),
  };
  if (others.length === 0) {
    const properties = members.map((member) => ({ ...member, isReadonly: true }));
    return { kind: "Interface", ...common, extends: [code`${runtime.requestBase}`], properties };
  }
  const forms = [single, ...others].map(
    (form) => code`{ ${joinCode(form.map(memberCode), "\n")} }`,
  );
  const own = code`{ ${joinCode(members.map(memberCode), "\n")} }`;
  return {
    kind: "TypeAlias",
    ...common,
    type: code`${runtime.requestBase} & ${own} & (${joinCode(forms, " | ")})`,
  };
}

function replyDraft(place: OperationPlace, layout: Layout): Draft {
  const described = replyArms(place.operation).flatMap(({ status, description = "" }) =>
    description === "" ? [] : [`- \`${status}\`: ${description}`],
  );
  return {
    kind: "TypeAlias",
    isExported: true,
    name: declaredName(serverType(place, "Reply")),
    type: replyType(place.operation, layout),
    docs: docs(
      `What the handler of \`${place.name}\` gives; \`status\` tells the replies apart.`,
      described.join("\n"),
    ),
  };
}

function handlerDraft(place: OperationPlace): Draft {
  const secured = isSecured(place.operation);
  const request = code`${serverType(place, "HandlerRequest")}${asArguments(ofPrincipals(secured))}`;
  const reply = serverType(place, "Reply");
  return {
    kind: "TypeAlias",
    isExported: true,
    name: declaredName(serverType(place, "Handler")),
    typeParameters: ofHandler(secured),
    type: code`(request: ${request}, context: ${local.context}) => ${reply} | ${global.promise}<${reply}>`,
    docs: operationDocs(place.operation),
  };
}

/** The contract between one operation and its handler. */
export function contractDrafts(place: OperationPlace, layout: Layout): readonly Draft[] {
  return [requestDraft(place, layout), replyDraft(place, layout), handlerDraft(place)];
}
