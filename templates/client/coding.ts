import {
  code,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft } from "../../generator/emit/index.js";
import type { MediaType } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { declaredHeaders } from "../declared-headers.js";
import {
  bodyValidators,
  clientFunction,
  clientOperation,
  parameterGroups,
  parametersValidator,
  usedLocations,
} from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { mediaKind } from "../media-kind.js";
import { validationCode } from "./response-headers.js";
import { local, runtime } from "./runtime.js";

/** What an operation's caller gives as it is in code; forms are given as they are sent. */
const isEncoded = (media: MediaType, layout: Layout): boolean =>
  ["json", "range"].includes(mediaKind(media.name)) && layout.changes.isCoded(media.schema);

/** Whether an operation has values that are something else in code than on the wire. */
export function isCoded({ operation }: OperationPlace, layout: Layout): boolean {
  const { isCoded: isCodedSchema } = layout.changes;
  return (
    operation.parameters.some(({ schema }) => isCodedSchema(schema)) ||
    (operation.requestBody?.content ?? []).some((media) => isEncoded(media, layout)) ||
    operation.responses.some(
      (response) =>
        declaredHeaders(response).some(({ schema }) => isCodedSchema(schema)) ||
        response.content.some(({ schema, itemSchema = schema }) =>
          [schema, itemSchema].some((one) => isCodedSchema(one)),
        ),
    )
  );
}

function codingCode(place: OperationPlace, layout: Layout): Code {
  const { operation } = place;
  const groups = usedLocations(operation).flatMap((location) => {
    const isMeant = operation.parameters.some(
      (parameter) => parameter.in === location && layout.changes.isCoded(parameter.schema),
    );
    const key = propertyKey(parameterGroups[location].key);
    return isMeant
      ? [code`${key}: /* @__PURE__ */ ${runtime.encoded}(${parametersValidator(place, location)})`]
      : [];
  });
  const bodies = (operation.requestBody?.content ?? []).flatMap((media) => {
    if (!isEncoded(media, layout)) return [];
    const name = literal(media.name);
    return [
      code`${propertyKey(media.name)}: /* @__PURE__ */ ${runtime.encoded}(${bodyValidators(place)}[${name}])`,
    ];
  });
  const body = bodies.length === 0 ? [] : [code`body: { ${joinCode(bodies, ", ")} }`];
  return code`{ ${joinCode([...groups, ...body], ", ")} }`;
}

const constant = (place: OperationPlace, suffix: string) =>
  localSymbol(toName(`${place.name}${suffix}`), clientFunction(place, "bare").module, "value");

/** How such an operation's values get to the wire and back. */
export function codingDrafts(
  place: OperationPlace,
  layout: Layout,
  context: TemplateContext,
): readonly Draft[] {
  const validation = validationCode(place, layout, context);
  return [
    exportedConst(constant(place, "Validation"), code`${runtime.validation}`, validation, []),
    exportedConst(
      constant(place, "Coding"),
      code`${runtime.coding}`,
      codingCode(place, layout),
      [],
    ),
  ];
}

/** The call of such an operation. */
export function codedCall(place: OperationPlace): Code {
  const { client, input, call } = local;
  const known = code`${clientOperation(place)}, ${constant(place, "Validation")}, ${constant(place, "Coding")}`;
  return code`${runtime.sendCoded}(${known}, ${client}, ${input}, ${call})`;
}
