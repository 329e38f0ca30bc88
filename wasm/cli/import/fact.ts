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
  contacts: [],
  entries: [],
  warnings: [],
});
