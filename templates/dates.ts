import { code, globalSymbol, packageSymbol } from "../generator/emit/index.js";
import type { Code, PackageSymbol } from "../generator/emit/index.js";
import type { StringSchema } from "../generator/ir/index.js";
import { toName } from "../generator/naming/index.js";
import type { Policies } from "../generator/template.js";

const date = globalSymbol(toName("Date"));

/** The classes of Temporal that hold exactly what a format says. */
const classes: Readonly<Record<string, Code>> = {
  "date-time": code`Instant`,
  date: code`PlainDate`,
  duration: code`Duration`,
};

/** The class of Temporal for a format, as a type or as a value. */
export function temporalClass(
  { format = "" }: StringSchema,
  { temporal }: Policies,
  space: PackageSymbol["space"],
): Code {
  const name = toName("Temporal");
  const symbol = temporal === undefined ? globalSymbol(name) : packageSymbol(temporal, name, space);
  return code`${symbol}.${classes[format] ?? code`Instant`}`;
}

/** The type in code of a text that is a date there. */
export const dateType = (schema: StringSchema, policies: Policies): Code =>
  policies.dates === "Temporal" ? temporalClass(schema, policies, "type") : code`${date}`;
