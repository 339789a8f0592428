import { parseMediaType } from "./media-type.js";

interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

/** The ranges of an `Accept` header (RFC 9110, 12.5.1); what is none is left out. */
function rangesOf(accept: string): readonly Range[] {
  return accept.split(",").flatMap((text) => {
    const media = parseMediaType(text);
    if (media === undefined) return [];
    const parameters = new Map(media.parameters);
    const quality = Number(parameters.get("q") ?? 1);
    parameters.delete("q");
    return [{ ...media, parameters, quality: quality >= 0 && quality <= 1 ? quality : 0 }];
  });
}

/** How closely a range describes a media type; -1 where it does not. A declared range may be anything of its own. */
function precedence(range: Range, mediaType: string): number {
  const media = parseMediaType(mediaType);
  if (media === undefined) return -1;
  const fits = (wanted: string, own: string): boolean =>
    wanted === "*" || own === "*" || wanted === own;
  if (!fits(range.type, media.type) || !fits(range.subtype, media.subtype)) return -1;
  // A charset says how the text is written, not which of two media types it is.
  const wanted = [...range.parameters].filter(([name]) => name !== "charset");
  if (!wanted.every(([name, value]) => media.parameters.get(name) === value)) return -1;
  return (range.type === "*" ? 0 : 1) + (range.subtype === "*" ? 0 : 1) + wanted.length;
}

function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  let best = { precedence: -1, quality: 0 };
  for (const range of ranges) {
    const own = precedence(range, mediaType);
    if (own > best.precedence) best = { precedence: own, quality: range.quality };
  }
  return best.quality;
}

/**
 * The one of several media types that a client likes best, the first of equals; undefined where it accepts none of them.
 * A client that says nothing, or nothing that makes sense, accepts everything.
 */
export function preferred(
  mediaTypes: readonly string[],
  accept: string | undefined,
): string | undefined {
  const ranges = accept === undefined || accept === "*/*" ? [] : rangesOf(accept);
  if (ranges.length === 0) return mediaTypes[0];
  let best: { readonly mediaType: string; readonly quality: number } | undefined;
  for (const mediaType of mediaTypes) {
    const quality = qualityOf(mediaType, ranges);
    if (quality > (best?.quality ?? 0)) best = { mediaType, quality };
  }
  return best?.mediaType;
}
