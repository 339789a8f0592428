/** A regular expression of ECMA 262 (JSON Schema 2020-12 validation, 7.3.8). */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
