import type { Diagnostic } from "./diagnostic.js";

/** What a stage gives back: its value, or nothing when one of the diagnostics is an error. Bad input never throws. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** The value when no diagnostic is an error. */
export function result<T>(value: T, diagnostics: readonly Diagnostic[]): Result<T> {
  return hasError(diagnostics) ? { ok: false, diagnostics } : { ok: true, value, diagnostics };
}

export function failure(...diagnostics: readonly Diagnostic[]): {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
} {
  return { ok: false, diagnostics };
}

/** Runs the next stage on the value and keeps the diagnostics of both. */
export function andThen<T, U>(first: Result<T>, next: (value: T) => Result<U>): Result<U> {
  if (!first.ok) return first;
  const second = next(first.value);
  return { ...second, diagnostics: [...first.diagnostics, ...second.diagnostics] };
}
