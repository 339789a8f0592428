/** The CPU time that work took, in milliseconds: what other programs of the machine do is not in it. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
