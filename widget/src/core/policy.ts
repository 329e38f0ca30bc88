/** Whether a Content-Security-Policy keeps WebAssembly from being compiled (CSP 3, 6.1.2). */
export function forbidsWasm(policy: string): boolean {
  const directives = policy.split(';').map((each) => each.trim().toLowerCase().split(/\s+/));
  const named = (name: string): string[] | undefined => directives.find(([each]) => each === name);
  const sources = named('script-src') ?? named('default-src');
  return !!sources && !sources.some((each) => /^'(wasm-)?unsafe-eval'$/.test(each));
}

/**
 * The page's policies, from its head and its header. An attempt to compile would tell as well, but
 * the browser would report it, and sites raise alarms on reports; hence also those that only report.
 */
export async function pagePolicies(): Promise<string[]> {
  const metas = document.querySelectorAll<HTMLMetaElement>(
    'meta[http-equiv="content-security-policy" i]',
  );
  const inHead = [...metas].map(({ content }) => content);
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    const names = ['content-security-policy', 'content-security-policy-report-only'];
    return [...inHead, ...names.flatMap((name) => headers.get(name)?.split(',') ?? [])];
  } catch {
    return inHead; // offline, or a page that is a file
  }
}
