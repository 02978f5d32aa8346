/** Numbers for people. A format takes as long to make as the price of fifty resources: each is made once, when it is needed. */

const formats = new Map<number, Intl.NumberFormat>();

/** `1,234.57`: with so many decimals at most. */
export function renderNumber(value: number, decimals: number): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value);
}
