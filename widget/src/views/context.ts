import type { StatusResult } from '../../../wasm/ventanilla-core';
import type { Carried } from '../contacts/link';
import type { ContactKind, Entry, Localized } from '../help/model';
import { textIn } from '../help/model';
import { fill } from '../i18n/catalogue';
import type { Filing, Parts, Week } from '../panel/features';
import type { Action, State } from '../panel/state';
import { whenText } from '../panel/time';
import { cityOf, placeOf } from '../panel/zone-name';
import { h, type Child, type VNode } from '../panel/vdom';

/** What every view gets: the state, and what a visitor can do. */
export interface Context {
  state: State;
  act(action: Action): void;
  close(): void;
  type(query: string): void;
  clear(): void;
  show(entry: string): void;
  copy(entry: string): void;
  share(title: string, entry: string): void;
  /** Opens the form of a contact. */
  write(contact: string): void;
  contact(contact: string, kind: ContactKind, event: Event): void;
  switchLanguage(lang: string): void;
  retry(): void;
  /** Loads the table of opening hours. */
  showWeek(): void;
  week: Week | undefined;
  /** The interface's language as it is written where the page or the visitor is ("es-DO"). */
  locale: string;
  carried(): Carried;
  page: string;
  /** The form that is shown; null while it loads. */
  form: Filing | null;
  parts: Parts;
  inline: boolean;
  helpPage: string | null;
}

/** A text with its `lang` where it is not the interface's (WCAG 3.1.2). */
export function texts(context: Context, localized: Localized, tag = 'span'): VNode | null {
  const { lang, interfaceLang } = context.state;
  const found = textIn(localized, lang);
  if (!found) return null;
  return h(tag, found.lang === interfaceLang ? {} : { lang: found.lang }, found.text);
}

/** `named`: with the place of the company's clock, which the sign says once for all contacts. */
export function timeText({ state }: Pick<Context, 'state'>, time: number, named = true): string {
  const { interfaceLang: lang, help, t, now } = state;
  return whenText(time, now, { lang, zone: help?.timeZone ?? null, yours: t.yourClock, named });
}

/** "abierto hasta las 18:00": the core's words, or the catalogue's where the core has none. */
export function stateText(
  context: Pick<Context, 'state'>,
  { state, next_change, text }: Pick<StatusResult, 'state' | 'next_change' | 'text'>,
  named = true,
): string | null {
  const { t, help, interfaceLang } = context.state;
  const words = t.states;
  if (!words || !state) {
    const zone = help?.timeZone;
    if (!zone || !text?.includes(cityOf(zone))) return text;
    // ", hora de Bogota; 14:00 hora local"
    return named
      ? text.replace(cityOf(zone), placeOf(zone, interfaceLang))
      : text.replace(/,[^,;]*(?=;)/, '');
  }
  if (!next_change || state === 'unknown') return words[state];
  const time = timeText(context, Date.parse(next_change), named);
  return fill(state === 'open' ? words.openUntil : words.opens, { time });
}

export function entryOf({ state }: Context, id: string): Entry | undefined {
  return state.help?.entries.find((each) => each.id === id);
}

export function section(title: Child, name: string, ...children: Array<Child | Child[]>): VNode {
  return h('section', { class: name, key: name }, h('h3', {}, title), ...children);
}
