/** Durations for people. */

/** `8 s`, `6 min 12 s`, `1 h 5 min`. */
export function renderDuration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600)
    return [`${Math.floor(whole / 60)} min`, ...(whole % 60 === 0 ? [] : [`${whole % 60} s`])].join(' ');
  const minutes = Math.floor((whole % 3600) / 60);
  return [`${Math.floor(whole / 3600)} h`, ...(minutes === 0 ? [] : [`${minutes} min`])].join(' ');
}
