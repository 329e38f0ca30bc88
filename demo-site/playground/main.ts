// The playground: the editor, what the core says of its text, the widget, and the tag.
import { allYears, zoneTable } from '../../widget/src/zones/table.ts';
import type { AskResult, ZoneTable } from '../../wasm/ventanilla-core.d.ts';
import type { FullCore, FullDesk, Problem } from '../../wasm/ventanilla-full.d.ts';
import { type Editor, makeEditor } from './editor.ts';
import { showAnswer } from './explain.ts';
import { loadWidget, serveEdited, show } from './preview.ts';
import { loaderDigest, tagOf } from './tag.ts';

const dist = new URL('../ventanilla/', document.baseURI);
const at = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const fetched = async (address: string): Promise<string> => (await fetch(address)).text();

function zonesOf(text: string): ZoneTable[] {
  try {
    const { timeZone = 'UTC' } = JSON.parse(text) as { timeZone?: string };
    return [zoneTable(timeZone, allYears)];
  } catch {
    return []; // no JSON, or no such zone: the core says so
  }
}

function problemItem(problem: Problem, editor: Editor): HTMLLIElement {
  const item = document.createElement('li');
  item.className = problem.severity;
  const button = document.createElement('button');
  button.type = 'button';
  const place = document.createElement('span');
  place.textContent = `Línea ${problem.line}`;
  const message = document.createElement('span');
  message.textContent = problem.message;
  const pointer = document.createElement('code');
  pointer.textContent = problem.where || '/';
  button.append(place, message, pointer);
  button.addEventListener('click', () => editor.goTo(problem));
  item.append(button);
  return item;
}

function verdictOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'Sin errores ni avisos.';
  return `Errores: ${errors}. Avisos: ${warnings}.`;
}

/** What follows from the text, each time that it has been judged. */
class Workshop {
  #desk: FullDesk | undefined;
  #shown = '';
  editor!: Editor;

  constructor(readonly core: FullCore) {}

  judge(text: string): Problem[] {
    const zones = zonesOf(text);
    const problems = this.core.check(text, zones);
    // After the editor has heard of the problems: the list needs it.
    queueMicrotask(() => this.#update(text, problems, zones));
    return problems;
  }

  #update(text: string, problems: Problem[], zones: ZoneTable[]): void {
    at('problems').replaceChildren(...problems.map((problem) => problemItem(problem, this.editor)));
    at('verdict').textContent = verdictOf(problems);
    if (text === this.#shown || problems.some(({ severity }) => severity === 'error')) return;
    this.#shown = text;
    this.#desk?.delete();
    this.#desk = this.core.openDesk(JSON.parse(text), zones).desk;
    show(at('preview'), text);
    this.ask();
  }

  ask(): void {
    const query = at<HTMLInputElement>('query').value;
    const line = { query, at: new Date().toISOString().replace(/\.\d+/, '') };
    const answer = this.#desk?.ask(line, { explain: true });
    if (answer && !('error' in answer)) showAnswer(at('answer'), query, answer as AskResult);
  }
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'help.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function showTag(): Promise<void> {
  const form = at<HTMLFormElement>('options');
  const integrity = await loaderDigest();
  const write = () => {
    at('tag').textContent = tagOf(new FormData(form), integrity);
    at('copied').textContent = '';
  };
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  at('copy').addEventListener('click', async () => {
    await navigator.clipboard.writeText(at('tag').textContent ?? '');
    at('copied').textContent = 'Copiada.';
  });
  write();
}

async function start(): Promise<void> {
  serveEdited();
  const { loadCore } = (await import(new URL('ventanilla-full.js', dist).href)) as {
    loadCore: (wasm: URL) => Promise<FullCore>;
  };
  const [core, schema, small] = await Promise.all([
    loadCore(new URL('ventanilla-full.wasm', dist)),
    fetched(new URL('help.schema.json', dist).href),
    fetched('small.json'),
  ]);
  const workshop = new Workshop(core);
  workshop.editor = makeEditor(at('editor'), small, JSON.parse(schema), (text) =>
    workshop.judge(text),
  );
  at('query').addEventListener('input', () => workshop.ask());
  at('ask').addEventListener('submit', (event) => event.preventDefault());
  at('download').addEventListener('click', () => download(workshop.editor.text()));
  at<HTMLSelectElement>('example').addEventListener('change', async ({ target }) => {
    const isDemo = (target as HTMLSelectElement).value === 'demo';
    workshop.editor.replace(isDemo ? await fetched('../help.json') : small);
  });
  show(at('preview'), small);
  loadWidget(); // which takes the element that is there
  await showTag();
}

await start();
