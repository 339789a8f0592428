import type { Field } from "../document.js";

const rootOf = (field: Field): string => field.name.value.split(".", 1)[0] ?? "";

/** For each field, the next one below the same root: a subtree is printed in one piece. */
function nextOfRoot(fields: readonly Field[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  const last = new Map<string, number>();
  for (let index = fields.length - 1; index >= 0; index -= 1) {
    const field = fields[index];
    if (field === undefined) continue;
    const root = rootOf(field);
    next[index] = last.get(root);
    if (field.name.value.length > root.length) last.set(root, index);
  }
  return next;
}

/**
 * Newer renderers list the variants of a union below it, with names relative to it. On a collapsed page they look like
 * fields of the section; those that interrupt a subtree are variants (grammar, section 7). At the end of a section the
 * two cannot be told apart.
 */
export function foldVariants(fields: readonly Field[]): readonly Field[] {
  const next = nextOfRoot(fields);
  const names = new Set<string>();
  const folded: Field[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index];
    if (field === undefined) continue;
    names.add(field.name.value);
    const end = next[index] ?? index + 1;
    const nested = field.name.value.includes(".") && names.has(rootOf(field));
    if (end === index + 1 || !nested || !field.types.some(({ value }) => value === "any")) {
      folded.push(field);
      continue;
    }
    folded.push({
      ...field,
      variants: fields.slice(index + 1, end).map((variant) => ({ field: variant, depth: 0 })),
    });
    index = end - 1;
  }
  return folded;
}
