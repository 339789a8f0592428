import type { RequestDraft, RequestWriter } from "../../../templates/runtime/client/operation.js";
import * as content from "../../../templates/runtime/client/parameters/content.js";
import {
  cookiePlain,
  cookiePlainExplode,
} from "../../../templates/runtime/client/parameters/cookie-plain.js";
import {
  cookieForm,
  cookieFormExplode,
} from "../../../templates/runtime/client/parameters/cookie.js";
import {
  headerSimple,
  headerSimpleExplode,
} from "../../../templates/runtime/client/parameters/header.js";
import {
  pathLabel,
  pathLabelExplode,
} from "../../../templates/runtime/client/parameters/path-label.js";
import {
  pathMatrix,
  pathMatrixExplode,
} from "../../../templates/runtime/client/parameters/path-matrix.js";
import {
  pathSimple,
  pathSimpleExplode,
} from "../../../templates/runtime/client/parameters/path.js";
import { queryDeepObject } from "../../../templates/runtime/client/parameters/query-deep.js";
import * as delimited from "../../../templates/runtime/client/parameters/query-delimited.js";
import { queryForm, queryFormExplode } from "../../../templates/runtime/client/parameters/query.js";
import {
  keepReserved,
  keepReservedInQuery,
} from "../../../templates/runtime/client/parameters/style.js";
import type { ParameterStyle } from "../../../templates/runtime/server/parameters.js";
import {
  cookieValues,
  headerValues,
  pathValues,
  queryValues,
  wholeQuery,
} from "../../../templates/runtime/server/raw-values.js";
import type { RawValues } from "../../../templates/runtime/server/raw-values.js";
import {
  jsonContentStyle,
  querystringFormStyle,
} from "../../../templates/runtime/server/style-content.js";
import {
  cookieExplodedStyle,
  cookieStyle,
} from "../../../templates/runtime/server/style-cookie.js";
import { deepObjectStyle } from "../../../templates/runtime/server/style-deep.js";
import {
  delimitedStyle,
  simpleExplodedStyle,
} from "../../../templates/runtime/server/style-delimited.js";
import { formExplodedStyle } from "../../../templates/runtime/server/style-form.js";
import * as pathStyles from "../../../templates/runtime/server/style-path.js";
import * as queryStyles from "../../../templates/runtime/server/style-query.js";
import type { Wire } from "../../../templates/runtime/shared/wire.js";

type Place = "path" | "query" | "querystring" | "header" | "cookie";

/** A cell of the style table: who writes it, and who reads it back. */
export interface Cell {
  readonly place: Place;
  readonly writer: RequestWriter;
  readonly style: ParameterStyle;
}

const cell = (place: Place, writer: RequestWriter, style: ParameterStyle): Cell => ({
  place,
  writer,
  style,
});

/** By place, style and explode; the parameter is called `color`. */
export const cells = {
  "path simple": cell("path", pathSimple("color"), delimitedStyle),
  "path simple explode": cell("path", pathSimpleExplode("color"), simpleExplodedStyle),
  "path label": cell("path", pathLabel("color"), pathStyles.labelStyle),
  "path label explode": cell("path", pathLabelExplode("color"), pathStyles.labelExplodedStyle),
  "path matrix": cell("path", pathMatrix("color"), pathStyles.matrixStyle),
  "path matrix explode": cell("path", pathMatrixExplode("color"), pathStyles.matrixExplodedStyle),
  "path simple reserved": cell("path", pathSimple("color", keepReserved), delimitedStyle),
  "path label explode reserved": cell(
    "path",
    pathLabelExplode("color", keepReserved),
    pathStyles.labelExplodedStyle,
  ),
  "path matrix explode reserved": cell(
    "path",
    pathMatrixExplode("color", keepReserved),
    pathStyles.matrixExplodedStyle,
  ),
  "path json": cell("path", content.pathJson("color"), jsonContentStyle),
  "query form": cell("query", queryForm("color"), delimitedStyle),
  "query form explode": cell("query", queryFormExplode("color"), formExplodedStyle),
  "query form reserved": cell("query", queryForm("color", keepReservedInQuery), delimitedStyle),
  "query form explode reserved": cell(
    "query",
    queryFormExplode("color", keepReservedInQuery),
    formExplodedStyle,
  ),
  "query spaceDelimited": cell(
    "query",
    delimited.querySpaceDelimited("color"),
    queryStyles.spaceDelimitedStyle,
  ),
  "query pipeDelimited": cell(
    "query",
    delimited.queryPipeDelimited("color"),
    queryStyles.pipeDelimitedStyle,
  ),
  "query tabDelimited": cell(
    "query",
    delimited.queryTabDelimited("color"),
    queryStyles.tabDelimitedStyle,
  ),
  "query deepObject": cell("query", queryDeepObject("color"), deepObjectStyle),
  "query deepObject reserved": cell(
    "query",
    queryDeepObject("color", keepReservedInQuery),
    deepObjectStyle,
  ),
  "query json": cell("query", content.queryJson("color"), jsonContentStyle),
  "querystring form": cell("querystring", content.querystringForm("color"), querystringFormStyle),
  "querystring json": cell("querystring", content.querystringJson("color"), jsonContentStyle),
  "header simple": cell("header", headerSimple("color"), delimitedStyle),
  "header simple explode": cell("header", headerSimpleExplode("color"), simpleExplodedStyle),
  "header json": cell("header", content.headerJson("color"), jsonContentStyle),
  "cookie form": cell("cookie", cookieForm("color"), delimitedStyle),
  "cookie form explode": cell("cookie", cookieFormExplode("color"), formExplodedStyle),
  "cookie form reserved": cell("cookie", cookieForm("color", keepReserved), delimitedStyle),
  "cookie cookie": cell("cookie", cookiePlain("color"), cookieStyle),
  "cookie cookie explode": cell("cookie", cookiePlainExplode("color"), cookieExplodedStyle),
  "cookie json": cell("cookie", content.cookieJson("color"), jsonContentStyle),
} as const satisfies Readonly<Record<string, Cell>>;

export type CellName = keyof typeof cells;
export const cellNames = Object.keys(cells) as CellName[];

const groups = {
  path: "path",
  query: "query",
  querystring: "querystring",
  header: "headers",
  cookie: "cookies",
} as const;

/** What stands in the place of the parameter: a segment, a query, a field value, the cookies. */
export function write({ place, writer }: Cell, value: unknown): string | undefined {
  const draft: RequestDraft = { url: place === "path" ? "/{color}" : "/", headers: new Headers() };
  void writer(draft, { [groups[place]]: { color: value } }, {});
  if (place === "header") return draft.headers.get("color") ?? undefined;
  if (place === "cookie") return draft.headers.get("cookie") ?? undefined;
  // As every client does before it sends it.
  const { pathname, search } = new URL(draft.url, "http://localhost");
  return place === "path" ? pathname.slice(1) : search.slice(1);
}

const valuesOf: Readonly<Record<Place, (text: string | undefined) => RawValues>> = {
  path: (text = "") => pathValues(["color"], [text]),
  query: (text = "") => queryValues(text),
  querystring: (text = "") => wholeQuery(text),
  header: (text) => headerValues((name) => (name === "color" ? text : undefined)),
  cookie: cookieValues,
};

/** What a server takes the text for. */
export function read({ place, style }: Cell, text: string | undefined, wire: Wire): unknown {
  return style(valuesOf[place](text), "color", wire, ["color"]);
}
