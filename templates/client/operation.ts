import {
  code,
  declaredName,
  exportedConst,
  localSymbol,
  moduleOf,
} from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import { toName } from "../../generator/naming/index.js";
import type { TemplateContext } from "../../generator/template.js";
import { clientFunction, clientModules, clientOperation, clientType } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { codedCall, codingDrafts, isCoded } from "./coding.js";
import { descriptorDraft } from "./descriptor.js";
import { inputDraft, isInputOptional } from "./input.js";
import { operationDocs } from "../operation-docs.js";
import { pagesDrafts, pagingDrafts } from "./pages.js";
import { validationCode } from "./response-headers.js";
import { resultDraft } from "./result.js";
import { global, local, runtime } from "./runtime.js";
import type { Schemes } from "./security.js";

/** The options that every function of the client takes first. */
export const clientOptions: LocalSymbol = localSymbol(
  toName("ClientOptions"),
  clientModules.options,
  "type",
);

const clientParameter = { name: code`${local.client}`, type: code`${clientOptions}` } as const;

/** What an operation's function takes after the client's options, and what it gives: the same in all its forms. */
export function signatureOf(place: OperationPlace, layout: Layout) {
  return {
    parameters: [
      {
        name: code`${local.input}`,
        type: code`${clientType(place, "Input")}`,
        hasQuestionToken: isInputOptional(place, layout),
      },
      { name: code`${local.call}`, type: code`${runtime.callOptions}`, hasQuestionToken: true },
    ],
    returnType: code`${global.promise}<${clientType(place, "Result")}>`,
  } as const;
}

function functionDraft(
  place: OperationPlace,
  symbol: LocalSymbol,
  sent: Code,
  layout: Layout,
): Draft {
  const { parameters, returnType } = signatureOf(place, layout);
  return {
    kind: "Function",
    isExported: true,
    name: declaredName(symbol),
    parameters: [clientParameter, ...parameters],
    returnType,
    statements: [code`return ${sent};`],
    docs: operationDocs(place.operation),
  };
}

/** One operation by its types alone: its input, its result, what the runtime knows of it, and its function. */
export function bareModule(
  place: OperationPlace,
  schemes: Schemes,
  layout: Layout,
  context: TemplateContext,
): Module {
  const { client, input, call } = local;
  const symbol = clientFunction(place, "bare");
  const coded = isCoded(place, layout);
  const sent = coded
    ? codedCall(place)
    : code`${runtime.send}(${clientOperation(place)}, ${client}, ${input}, ${call})`;
  const purpose = coded
    ? `A call of ${place.name}, whose values are something else in code than on the wire.`
    : `A call of ${place.name}, without validation.`;
  return moduleOf(symbol.module, purpose, [
    inputDraft(place, layout),
    resultDraft(place, layout),
    descriptorDraft(place, schemes, layout),
    ...(coded ? codingDrafts(place, layout, context) : []),
    functionDraft(place, symbol, sent, layout),
    ...pagingDrafts(place, layout),
    ...pagesDrafts(place, "bare", clientParameter, layout),
  ]);
}

/** The same function with the responses validated. */
export function validatedModule(
  place: OperationPlace,
  layout: Layout,
  context: TemplateContext,
): Module {
  const { client, input, call } = local;
  const symbol = clientFunction(place, "validated");
  const purpose = `A call of ${place.name} that validates the response.`;
  if (isCoded(place, layout))
    return moduleOf(symbol.module, purpose, [
      functionDraft(place, symbol, codedCall(place), layout),
      ...pagesDrafts(place, "validated", clientParameter, layout),
    ]);
  const validation = localSymbol(toName(`${place.name}Validation`), symbol.module, "value");
  const value = validationCode(place, layout, context);
  const constant = {
    ...exportedConst(validation, code`${runtime.validation}`, value, []),
    isExported: false,
  };
  const sent = code`${runtime.sendValidated}(${clientOperation(place)}, ${validation}, ${client}, ${input}, ${call})`;
  const statements = [
    constant,
    functionDraft(place, symbol, sent, layout),
    ...pagesDrafts(place, "validated", clientParameter, layout),
  ];
  return moduleOf(symbol.module, purpose, statements);
}
