import type { WidgetConfig } from '../protocol';

/** Attributes of the script tag: `dataset` of a real one, a plain object in tests. */
export type TagData = Readonly<Record<string, string | undefined>>;

export interface PageFacts {
  scriptUrl: string;
  pageUrl: string;
  pageLang: string;
  visitorLangs: readonly string[];
  helpPage: string | null;
  inline: boolean;
  nonce: string;
}

function oneOf<T extends string>(value: string | undefined, known: readonly T[], fallback: T): T {
  return known.find((word) => word === value) ?? fallback;
}

export function readConfig(data: TagData, page: PageFacts): WidgetConfig {
  const languages = [data.lang, page.pageLang, ...page.visitorLangs];
  const url = (address: string | undefined): string | null =>
    address ? new URL(address, page.pageUrl).href : null;
  return {
    config: url(data.config),
    base: new URL('.', page.scriptUrl).href,
    nonce: page.nonce,
    languages: [...new Set(languages.filter((tag): tag is string => !!tag))],
    address: oneOf(data.address, ['tu', 'usted', 'vos'], ''),
    label: data.label ?? null,
    theme: oneOf(data.theme, ['auto', 'light', 'dark'], 'auto'),
    side: oneOf(data.side, ['end', 'start'], 'end'),
    launcher: data.launcher !== 'none' && !page.inline,
    inline: page.inline,
    helpPage: page.helpPage,
    preload: oneOf(data.preload, ['intent', 'idle'], 'intent'),
    keep: data.keep !== undefined,
    zone: data.zone ?? null,
    debug: data.debug !== undefined,
    core: oneOf(data.core, ['auto', 'js'], 'auto'),
    analytics: data.analytics?.split(/[\s,]+/) ?? [],
    tally: url(data.tally),
  };
}

const LABELS: Record<string, string> = {
  es: 'Ayuda',
  en: 'Help',
  pt: 'Ajuda',
  fr: 'Aide',
  ca: 'Ajuda',
  eu: 'Laguntza',
  gl: 'Axuda',
  de: 'Hilfe',
  it: 'Aiuto',
};

/** The launcher's word, before any catalogue is loaded. */
export function launcherLabel(config: WidgetConfig): string {
  if (config.label) return config.label;
  const known = config.languages.map((tag) => LABELS[tag.slice(0, 2).toLowerCase()]);
  return known.find((label) => label) ?? 'Help';
}
