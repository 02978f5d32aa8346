/** Filter patterns of CloudWatch Logs over plain text: every term must be there, `?` any of them, `-` none. */

export function matchesFilter(pattern: string, message: string): boolean {
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign = '', quoted, bare]) => ({
    sign,
    present: message.includes(quoted ?? bare ?? ''),
  }));
  const optional = terms.filter(({ sign }) => sign === '?');
  return (
    terms.every(({ sign, present }) => sign === '?' || present === (sign === '')) &&
    (optional.length === 0 || optional.some(({ present }) => present))
  );
}
