import type { OperationFacts } from "../../generator/facts/index.js";
import type { JsonValue } from "../../generator/ir/index.js";
import type { OracleField, OracleOperation, OracleSection } from "./oracle.js";

type SectionFacts = OperationFacts["sections"][number];
type FieldFacts = SectionFacts["fields"][number];

/** Where ours and the oracle's differ by intent, both are brought to one form here, and nowhere else. */
interface Folding {
  /** Pages that Prettier wrapped: paragraphs are kept by us and lost by the oracle. */
  readonly whiteSpace: boolean;
}

const windows1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

/** A text as it looks when its UTF-8 was read as Latin-1, and as Windows-1252: the way there, which is no guess. */
function misread(text: string): readonly string[] {
  const latin1 = Buffer.from(text, "utf8").toString("latin1");
  return [
    latin1,
    latin1.replace(
      /[\u0080-\u009f]/gu,
      (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter,
    ),
  ];
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

function sameText(ours: string, theirs: string, folding: Folding): boolean {
  if (folding.whiteSpace) return squeeze(ours) === squeeze(theirs);
  return ours === theirs || misread(ours).includes(theirs);
}

function sameValue(
  ours: JsonValue | readonly string[],
  theirs: JsonValue | readonly string[],
): boolean {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return a === b || misread(a).includes(b);
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** ``Enum: same as `path` (N values)``, which the oracle leaves as it is. */
function expectedEnum(field: OracleField, above: readonly OracleField[]): OracleField["enum"] {
  if (field.enumSameAs === null) return field.enum;
  return (
    above.findLast((other) => other.name === field.enumSameAs && other.enum !== null)?.enum ?? null
  );
}

function fieldDifferences(
  ours: FieldFacts,
  theirs: OracleField,
  above: readonly OracleField[],
  folding: Folding,
): readonly string[] {
  const types = unique(theirs.types);
  const pairs: readonly (readonly [string, JsonValue, JsonValue])[] = [
    ["name", ours.name, theirs.name],
    ["parent", ours.parent, theirs.parent],
    ["leaf", ours.leaf, theirs.leaf],
    ["type", ours.type, types.join(",")],
    ["types", ours.types, types],
    ["required", ours.required, theirs.required],
    ["enum", ours.enum, expectedEnum(theirs, above)],
    ["example", ours.example, theirs.example],
    ["hasExample", ours.hasExample, theirs.hasExample],
  ];
  const wrong = pairs
    .filter(([, a, b]) => !sameValue(a, b))
    .map(([key, a, b]) => `${theirs.name} ${key}: ${JSON.stringify(a)} for ${JSON.stringify(b)}`);
  const text = sameText(ours.description, theirs.description, folding)
    ? []
    : [
        `${theirs.name} description: ${JSON.stringify(ours.description)} for ${JSON.stringify(theirs.description)}`,
      ];
  return [...wrong, ...text];
}

/** Prettier writes the asterisks of any media type as underscores; ours means what the page meant. */
const unwrapped = (text: string | null): string | null => text?.replace("_/_", "*/*") ?? null;

function sectionDifferences(
  ours: SectionFacts | undefined,
  theirs: OracleSection,
  above: readonly OracleField[],
  folding: Folding,
): readonly string[] {
  if (ours === undefined) return [`${theirs.heading} is missing`];
  const head = (["kind", "status"] as const).filter((key) => ours[key] !== theirs[key]);
  const media =
    ours.mediaType === unwrapped(theirs.mediaType) && ours.heading === unwrapped(theirs.heading)
      ? []
      : ["media type"];
  const count =
    ours.fields.length === theirs.fields.length
      ? []
      : [`${ours.fields.length} fields for ${theirs.fields.length}`];
  const fields = theirs.fields.flatMap((field, index) => {
    const own = ours.fields[index];
    return own === undefined
      ? [`${field.name} is missing`]
      : fieldDifferences(own, field, [...above, ...theirs.fields.slice(0, index)], folding);
  });
  return [...head, ...media, ...count, ...fields].map((text) => `${theirs.heading} ${text}`);
}

function headingDifferences(
  ours: OperationFacts,
  theirs: OracleOperation,
  folding: Folding,
): readonly string[] {
  if (ours.title === null) {
    return theirs.title === null &&
      sameText(ours.titleAndDescription, theirs.titleAndDescription ?? "", folding)
      ? []
      : ["title and description"];
  }
  const title = sameText(ours.title, theirs.title ?? "", folding)
    ? []
    : [`title: ${ours.title} for ${theirs.title}`];
  const description = sameText(ours.description, theirs.description ?? "", folding)
    ? []
    : [`description: ${ours.description} for ${theirs.description}`];
  return [...title, ...description];
}

/** Every fact of an operation that is not what the oracle says. */
export function differences(
  ours: OperationFacts,
  theirs: OracleOperation,
  folding: Folding,
): readonly string[] {
  const keys = (["method", "path", "version", "security"] as const).filter(
    (key) => !sameValue(ours[key], theirs[key]),
  );
  const count =
    ours.sections.length === theirs.sections.length
      ? []
      : [`${ours.sections.length} sections for ${theirs.sections.length}`];
  let above: readonly OracleField[] = [];
  const sections = theirs.sections.flatMap((section, index) => {
    const found = sectionDifferences(ours.sections[index], section, above, folding);
    above = [...above, ...section.fields];
    return found;
  });
  return [...keys, ...headingDifferences(ours, theirs, folding), ...count, ...sections];
}
