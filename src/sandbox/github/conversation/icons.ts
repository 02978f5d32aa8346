/** The few pictures of the conversation page, drawn as strokes on a 16 by 16 grid. */

const shapes = {
  merged:
    '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="8.5" r="1.8"/><path d="M4 5.3v5.4M4.6 5.2c1 2.3 3 3.3 5.6 3.3"/>',
  open: '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="12.5" r="1.8"/><path d="M4 5.3v5.4M12 10.7V6.2c0-1.5-.8-2.4-2.2-2.4H8M9.7 1.9 7.8 3.8l1.9 1.9"/>',
  closed:
    '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><path d="M4 5.3v5.4M9.5 2.5l4 4M13.5 2.5l-4 4"/>',
  commit: '<circle cx="8" cy="8" r="2.8"/><path d="M.8 8h4.4M10.8 8h4.4"/>',
  deploy:
    '<path d="M6 10 3.5 9.2 5.6 6.4 8 6.1M6 10l.8 2.5 2.8-2.1.3-2.4M6 10c.6-3.3 3-7 7.5-7.5C13 7 9.3 9.4 6 10ZM4.3 11.7 2.5 13.5"/>',
  success: '<path d="m3.2 8.6 3.1 3.1 6.5-7"/>',
  failure: '<path d="m4 4 8 8M12 4l-8 8"/>',
  neutral: '<rect x="4" y="4" width="8" height="8"/>',
  pending: '<circle cx="8" cy="8" r="3.4" fill="currentColor"/>',
  alert: '<circle cx="8" cy="8" r="6.4"/><path d="M8 4.6v4.1M8 11.2v.3"/>',
} as const;

export type IconName = keyof typeof shapes;

export function icon(name: IconName): string {
  return `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes[name]}</svg>`;
}
