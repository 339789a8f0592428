import type { Score } from "./suite.d.mts";

export const scorePath: string;
export const readmePath: string;
export const block: RegExp;
export function readScore(): Readonly<Record<string, Score>>;
export function share(part: number, whole: number): string;
export function scoreBlock(score: Readonly<Record<string, Score>>): string;
