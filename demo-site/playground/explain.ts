// A question's answer with the reasons: which of its words met which of an entry's.
import type { AskResult, Match } from '../../wasm/ventanilla-core.d.ts';

const decisions: Record<AskResult['decision'], string> = {
  answer: 'La contesta.',
  suggest: 'La sugiere: no está segura.',
  handoff: 'No la sabe: pasa a una persona.',
};

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Array<Node | string>
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function confidence(value: number): HTMLMeterElement {
  const meter = document.createElement('meter');
  meter.value = value;
  meter.title = String(value);
  return meter;
}

function matchItem({ id, confidence: value, words = [] }: Match, query: string): HTMLElement {
  const ways = words.map(({ start, end, term, by }) => {
    const word = query.slice(start, end);
    return [word, by === 'exact' || word === term ? '' : ` → ${term} (${by})`];
  });
  const distinct = new Map(ways.map(([word, way]) => [word + way, [word, way]]));
  const terms = [...distinct.values()].map(([word, way]) =>
    element('span', '', element('mark', '', word), `${way} `),
  );
  const line = element('p', 'terms', ...(terms.length > 0 ? terms : ['Sin palabras en común.']));
  const share = `${Math.round(value * 1000) / 10} %`;
  return element('li', '', element('span', 'id', id), ' ', confidence(value), ` ${share}`, line);
}

export function showAnswer(host: HTMLElement, query: string, answer: AskResult): void {
  const matches = answer.matches.map((match) => matchItem(match, query));
  host.replaceChildren(
    element(
      'p',
      'decision',
      element('strong', '', decisions[answer.decision]),
      ` Idioma: ${answer.lang}.`,
    ),
    element('ul', 'matches', ...matches),
  );
}
