// What was found, and where.

export interface Fact<T> {
  value: T;
  /** For people: "JSON-LD FAQPage, line 12". */
  source: string;
}

export interface Entry {
  question: string;
  /** Markdown. */
  answer: string;
  category?: string;
  product?: string;
  lang?: string;
  id?: string;
  alternatives?: string[];
}

export interface Contact {
  kind: string;
  value?: string;
  network?: string;
  handle?: string;
  label?: string;
  hours?: string;
  tollFree?: boolean;
}

/** Everything that a page or file tells of a company; the best source of a thing comes first. */
export interface Found {
  lang: Array<Fact<string>>;
  name: Array<Fact<string>>;
  url: Array<Fact<string>>;
  logo: Array<Fact<string>>;
  hours: Array<Fact<string>>;
  /** ISO 3166-1, two capitals. */
  country: Array<Fact<string>>;
  contacts: Array<Fact<Contact>>;
  entries: Array<Fact<Entry>>;
  /** In English, for who reviews it. */
  warnings: string[];
}

export const nothing = (): Found => ({
  lang: [],
  name: [],
  url: [],
  logo: [],
  hours: [],
  country: [],
  contacts: [],
  entries: [],
  warnings: [],
});

/** Relative addresses of a page mean what they mean there. */
function absolute({ value, source }: Fact<string>, base: string | undefined): Fact<string> {
  return URL.canParse(value, base)
    ? { value: new URL(value, base).href, source }
    : { value, source };
}

/** Several pages' facts, in their order; each carries its page's name where there are several. */
export function joined(pages: ReadonlyArray<{ name: string; base?: string; found: Found }>): Found {
  const all = nothing();
  for (const { name, base, found } of pages) {
    const told = (source: string) => (pages.length > 1 ? `${name}: ${source}` : source);
    const url = found.url.map((fact) => absolute(fact, base));
    const logo = found.logo.map((fact) => absolute(fact, base));
    for (const [key, facts] of Object.entries({ ...found, url, logo })) {
      const items = facts.map((fact: string | Fact<unknown>) =>
        typeof fact === 'string' ? told(fact) : { ...fact, source: told(fact.source) },
      );
      (all[key as keyof Found] as unknown[]).push(...items);
    }
  }
  return all;
}
