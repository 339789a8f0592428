/** Says how many exchanges there were, in long runs. */
export function tell(what: string, made: number): void {
  if (process.env["ROUND_TRIPS"] !== undefined) console.log(`${what}: ${made} exchanges`);
}
