/** What this process has worked since it began, in milliseconds: unlike a clock it stands still while others have the processor. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
