// The editor. It stands in a shadow root, where CodeMirror's styles are adopted sheets: the page's
// policy allows no inline ones.
import { autocompletion, startCompletion } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { type Diagnostic, linter, lintGutter } from '@codemirror/lint';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { Problem } from '../../wasm/ventanilla-full.d.ts';
import { completionFrom } from './completion.ts';
import type { Schema } from './schema.ts';

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '14px' },
  '.cm-gutters': { backgroundColor: 'var(--foam)', color: 'var(--ink-soft)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--foam) 60%, transparent)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
  },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--sea) 30%, transparent) !important',
  },
});

/** At least 4.5:1 on the page's light and dark paper. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'light-dark(#0b5e7a, #7fd0e8)' },
  { tag: tags.string, color: 'light-dark(#9c2f1a, #ffab98)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#1d6b33, #8fdca4)' },
]);

/** Columns count code points; the editor's positions count UTF-16 units. */
function positionOf(view: EditorView, { line = 1, column = 1 }: Problem): number {
  const { from, to, text } = view.state.doc.line(Math.min(line, view.state.doc.lines));
  return Math.min(to, from + [...text].slice(0, column - 1).join('').length);
}

function diagnosticOf(view: EditorView, problem: Problem): Diagnostic {
  const from = positionOf(view, problem);
  const { to } = syntaxTree(view.state).resolveInner(from, 1);
  const { to: lineEnd } = view.state.doc.lineAt(from);
  const end = Math.max(from, Math.min(to, lineEnd));
  return {
    from,
    to: end,
    severity: problem.severity,
    message: problem.message,
    source: problem.where,
  };
}

/** The editor by itself offers from the first letter on; a quote already says what comes. */
const offerAtQuote = EditorView.updateListener.of(({ docChanged, transactions, view }) => {
  const { head } = view.state.selection.main;
  const typed = docChanged && transactions.some((one) => one.isUserEvent('input.type'));
  if (typed && view.state.sliceDoc(head - 1, head) === '"') setTimeout(() => startCompletion(view));
});

export interface Editor {
  text: () => string;
  replace: (text: string) => void;
  goTo: (problem: Problem) => void;
}

export function makeEditor(
  host: HTMLElement,
  text: string,
  schema: Schema,
  check: (text: string) => Problem[],
): Editor {
  const root = host.attachShadow({ mode: 'open' });
  const judge = (view: EditorView) =>
    check(view.state.doc.toString()).map((problem) => diagnosticOf(view, problem));
  const view = new EditorView({
    doc: text,
    root,
    parent: root,
    extensions: [
      basicSetup,
      json(),
      keymap.of([indentWithTab]),
      autocompletion({ override: [completionFrom(schema)], filterStrict: true }),
      offerAtQuote,
      linter(judge, { delay: 250 }),
      lintGutter(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'help.json' }),
      theme,
      syntaxHighlighting(colours),
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (next) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    goTo(problem) {
      const at = positionOf(view, problem);
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
      });
      view.focus();
    },
  };
}
