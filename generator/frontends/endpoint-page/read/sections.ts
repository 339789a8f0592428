import { report } from "../../../diagnostics/index.js";
import type { Field, Located, Section } from "../document.js";
import { tell } from "../problems.js";
import { isDamaged, tellDamage, tellOddHeading } from "./damage.js";
import { isField, isVariantOf, readField } from "./field.js";
import type { FieldBullet } from "./field.js";
import { located, originIn, textOf } from "./reading.js";
import type { Reading } from "./reading.js";
import { firstLine } from "./scan.js";
import type { Span } from "./scan.js";
import type { BulletToken, HeadingToken, SectionHead, TitleToken, Token } from "./token.js";
import { foldVariants } from "./variants.js";

/** A section that is being read. */
interface OpenSection {
  readonly heading: HeadingToken;
  readonly fields: Field[];
  /** The last field; its text ends where the next one starts. */
  field: FieldBullet | undefined;
  variants: FieldBullet[];
  /** The column of the section's bullets; a bullet at another one is prose. */
  column: number | undefined;
  /** Where the text starts that no field has claimed yet. */
  textStart: number;
  /** What follows belongs to a field that was told to be damaged. */
  damaged: boolean;
}

/** The columns that renderers print bullets at (grammar, "Renderer versions seen"). */
const bulletColumns: ReadonlySet<number> = new Set([0, 2]);

/** The order in which every renderer prints sections. */
const ranks: Readonly<Record<SectionHead["kind"], number>> = {
  parameters: 0,
  request: 1,
  response: 2,
};

/**
 * Reads the sections of an operation from the tokens after its header.
 * @param end where the text of the operation ends
 */
export function readSections(
  reading: Reading,
  tokens: readonly Token[],
  end: number,
): readonly Section[] {
  const sections: Section[] = [];
  let open: OpenSection | undefined;
  let title: TitleToken | undefined;
  const close = (at: number, next: OpenSection | undefined): void => {
    if (open !== undefined) sections.push(closeSection(reading, open, at));
    open = next;
    title = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "heading") {
      if (title !== undefined && startsAnew(open, token))
        return tellLostPage(reading, title, sections);
      close(token.start, openSection(token));
    } else if (token.kind === "oddHeading" && isLostSection(reading, token, tokens[index + 1]))
      close(token.start, undefined);
    else if (token.kind === "bullet" && open !== undefined) readBulletIn(reading, open, token);
    else if (token.kind === "title" && token.isolated) title = token;
  }
  close(end, undefined);
  return sections;
}

function startsAnew(open: OpenSection | undefined, { head }: HeadingToken): boolean {
  return open !== undefined && ranks[head.kind] < ranks[open.heading.head.kind];
}

/** Sections that start anew after a title are those of another operation, whose `Endpoint:` line is missing. */
function tellLostPage(
  reading: Reading,
  title: TitleToken,
  sections: readonly Section[],
): readonly Section[] {
  tell(reading, () => report("page/no-endpoint", {}, originIn(reading, title)));
  return sections;
}

function openSection(heading: HeadingToken): OpenSection {
  return {
    heading,
    fields: [],
    field: undefined,
    variants: [],
    column: undefined,
    textStart: heading.end,
    damaged: false,
  };
}

function isLostSection(
  reading: Reading,
  token: Extract<Token, { kind: "oddHeading" }>,
  next: Token | undefined,
): boolean {
  return tellOddHeading(
    reading,
    token,
    next?.kind === "bullet" && isField(next),
    next === undefined,
  );
}

function readBulletIn(reading: Reading, section: OpenSection, token: BulletToken): void {
  const { column, field } = section;
  const placed = column === undefined ? bulletColumns.has(token.column) : token.column === column;
  if (!placed) {
    if (field !== undefined && isVariantOf(field, token)) section.variants.push(token);
  } else if (isField(token)) {
    closeField(reading, section, token.start);
    section.column = token.column;
    startText(section, token, token);
  } else if (isDamaged(reading, token, section.textStart)) {
    closeField(reading, section, token.start);
    startText(section, undefined, token);
    tellDamage(reading, token);
  }
}

function startText(section: OpenSection, field: FieldBullet | undefined, token: BulletToken): void {
  section.field = field;
  section.variants = [];
  section.textStart = token.end;
  section.damaged = field === undefined;
}

function closeField(reading: Reading, section: OpenSection, end: number): void {
  if (section.field !== undefined)
    section.fields.push(readField(reading, section.field, section.variants, end));
  else if (!section.damaged) tellStray(reading, { start: section.textStart, end });
}

function tellStray(reading: Reading, span: Span): void {
  const stray = firstLine(reading.text, span);
  if (stray.end > stray.start)
    tell(reading, () =>
      report("page/text-before-field", { text: textOf(reading, stray) }, originIn(reading, stray)),
    );
}

function closeSection(reading: Reading, section: OpenSection, end: number): Section {
  closeField(reading, section, end);
  const { head } = section.heading;
  const origin = originIn(reading, section.heading);
  const fields = reading.form === "collapsed" ? foldVariants(section.fields) : section.fields;
  const bodyless = head.kind === "response" && head.mediaType === undefined;
  if (fields.length === 0 && !bodyless && !section.damaged) {
    tell(reading, () =>
      report("page/empty-section", { heading: textOf(reading, section.heading) }, origin),
    );
  }
  switch (head.kind) {
    case "parameters":
      return { kind: "parameters", in: head.in, fields, origin };
    case "request":
      return { kind: "request", mediaType: readMediaType(reading, head.mediaType), fields, origin };
    case "response": {
      const mediaType = head.mediaType && readMediaType(reading, head.mediaType);
      return { kind: "response", status: located(reading, head.status), mediaType, fields, origin };
    }
  }
}

const mediaTypeSyntax = /^[\w!#$&^*.+-]+\/[\w!#$&^*.+-]+(?:\s*;.*)?$/u;

function readMediaType(reading: Reading, span: Span): Located<string> {
  const mediaType = located(reading, span);
  // Prettier takes the asterisks of any media type for emphasis, and writes that with underscores.
  if (mediaType.value === "_/_") return { ...mediaType, value: "*/*" };
  if (!mediaTypeSyntax.test(mediaType.value))
    tell(reading, () => report("page/media-type", { name: mediaType.value }, mediaType.origin));
  return mediaType;
}
