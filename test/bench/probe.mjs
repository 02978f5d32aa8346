/** Preloaded into a measured process by NODE_OPTIONS: writes down, as it ends, when it began and what it needed. */

import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { timeOrigin } = performance;
  const life = {
    began: timeOrigin,
    ended: timeOrigin + performance.now(),
    // Kilobytes, as Node gives them.
    bytes: process.resourceUsage().maxRSS * 1024,
  };
  appendFileSync(process.env.BENCH_LIVES, `${JSON.stringify(life)}\n`);
});
