/** How much slower than an idle machine this one is now: wall time over processor time of the same work, at least 1. */
export function measureSlowdown(): number {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  let sum = 0;
  while (performance.now() - wall < 200) for (let index = 0; index < 10_000; index++) sum += Math.sqrt(index);
  const { user, system } = process.cpuUsage(processor);
  return Math.max(1, ((performance.now() - wall) * 1000) / (user + system + (sum > 0 ? 0 : 1)));
}
