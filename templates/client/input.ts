import {
  code,
  declaredName,
  docs,
  joinCode,
  literal,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft } from "../../generator/emit/index.js";
import type { MediaType, ParameterLocation } from "../../generator/ir/index.js";
import { clientType, parameterGroups, parametersType, usedLocations } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { headerMembers } from "../declared-headers.js";
import { partHeadersOf } from "../part-headers.js";
import { handlingOf } from "./media.js";
import { global } from "./runtime.js";

interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly type: Code;
}

/** The type of a group of parameters as a caller gives them: those with a default may be left out. */
function groupType(place: OperationPlace, location: ParameterLocation, layout: Layout): Code {
  const type = parametersType(place, location);
  const filled = place.operation.parameters.filter(
    (parameter) => parameter.in === location && layout.changes.defaultOf(parameter) !== undefined,
  );
  if (filled.length === 0) return code`${type}`;
  const names = joinCode(
    filled.map(({ name }) => literal(name)),
    " | ",
  );
  return code`${global.omit}<${type}, ${names}> & { readonly [Name in ${names}]?: ${type}[Name] | undefined }`;
}

function groupMembers(place: OperationPlace, layout: Layout): readonly Member[] {
  return usedLocations(place.operation).map((location) => ({
    name: parameterGroups[location].key,
    required: place.operation.parameters.some(
      (parameter) => parameter.in === location && parameter.required,
    ),
    type: groupType(place, location, layout),
  }));
}

function bodyMember({ operation }: OperationPlace, media: MediaType, layout: Layout): Member {
  return {
    name: "body",
    required: operation.requestBody?.required ?? false,
    type: handlingOf(media).input(media, layout),
  };
}

/** The header fields of the parts of a form, as they are sent. */
function partHeaderMembers(
  { operation }: OperationPlace,
  media: MediaType,
  layout: Layout,
): readonly Member[] {
  const parts = partHeadersOf(media, layout);
  if (parts.length === 0) return [];
  const members = parts.map(({ property, headers, isList, required }) => {
    const one = code`{ ${headerMembers(headers, layout, "input")} }`;
    const type = isList ? code`readonly ${one}[]` : one;
    return memberCode({ name: property, required, type });
  });
  const isSent = operation.requestBody?.required === true;
  const required = isSent && parts.some((part) => part.required);
  return [{ name: "partHeaders", required, type: code`{ ${joinCode(members, "\n")} }` }];
}

/** The members of each form of the input: one a media type of the body. The first is meant where nothing is said. */
function formsOf(place: OperationPlace, layout: Layout): readonly (readonly Member[])[] {
  const groups = groupMembers(place, layout);
  const content = place.operation.requestBody?.content ?? [];
  const [only, ...others] = content;
  if (only === undefined) return [groups];
  if (others.length === 0)
    return [
      [...groups, bodyMember(place, only, layout), ...partHeaderMembers(place, only, layout)],
    ];
  return content.map((media, index) => [
    ...groups,
    { name: "contentType", required: index > 0, type: literal(media.name) },
    bodyMember(place, media, layout),
    ...partHeaderMembers(place, media, layout),
  ]);
}

/** An optional member may be given as undefined. */
const memberType = ({ required, type }: Member): Code =>
  required ? type : code`${type} | undefined`;

function memberCode(member: Member): Code {
  const mark = member.required ? code`` : code`?`;
  return code`readonly ${propertyKey(member.name)}${mark}: ${memberType(member)};`;
}

/** Whether an operation can be called without any input. */
export function isInputOptional(place: OperationPlace, layout: Layout): boolean {
  return formsOf(place, layout).some((members) => members.every(({ required }) => !required));
}

/** The type of what an operation's function takes. */
export function inputDraft(place: OperationPlace, layout: Layout): Draft {
  const forms = formsOf(place, layout);
  const [members = [], ...others] = forms;
  const common = {
    isExported: true,
    name: declaredName(clientType(place, "Input")),
    docs: docs(`What \`${place.name}\` takes.`),
  } as const;
  if (members.length === 0)
    return { kind: "TypeAlias", ...common, type: code`${global.record}<string, never>` };
  if (others.length > 0) {
    const types = forms.map((form) => code`{ ${joinCode(form.map(memberCode), "\n")} }`);
    return { kind: "TypeAlias", ...common, type: joinCode(types, " | ") };
  }
  const properties = members.map((member) => ({
    name: propertyKey(member.name),
    isReadonly: true,
    hasQuestionToken: !member.required,
    type: memberType(member),
  }));
  return { kind: "Interface", ...common, properties };
}
