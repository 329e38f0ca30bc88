import { fill } from '../i18n/catalogue';
import { button, h, type Child, type VNode } from '../panel/vdom';
import type { FilingHost } from './host';
import { KINDS, mailOf } from './draft';
import type { Form, FormState } from './form';
import { shortReference } from './post';
import type { Message } from './store';

const value = (event: Event): string => (event.target as HTMLInputElement).value;

function heading(text: string): VNode {
  return h('h3', { id: 'form-title', class: 'alone', tabindex: -1, key: 'title' }, text);
}

function field(id: string, label: Child[], control: VNode, note?: string): VNode {
  return h(
    'div',
    { class: 'row', key: id },
    h('label', { for: id }, ...label),
    control,
    note && h('p', { class: 'note', id: `${id}-note` }, note),
  );
}

function optional(text: string, word: string): Child[] {
  return [text, h('span', { class: 'note' }, ` (${word})`)];
}

function messageField({ draft, advice }: FormState, form: Form, host: FilingHost): VNode {
  const { t } = form;
  const types = advice.secrets.map((type) => t.personalTypes[type] ?? type).join(', ');
  const control = h('textarea', {
    id: 'message',
    required: true,
    maxlength: 5000,
    rows: 6,
    value: draft.text,
    onInput: (event: Event) => form.write({ text: value(event) }),
  });
  const secrets = types && fill(t.secrets, { types, brand: host.brand });
  return h(
    'div',
    { class: 'row', key: 'message' },
    h('label', { for: 'message' }, t.message),
    control,
    secrets && h('p', { class: 'warning', role: 'alert' }, secrets),
  );
}

function kindField({ draft }: FormState, form: Form): VNode {
  const { t } = form;
  const options = KINDS.map((kind) =>
    h('option', { value: kind, key: kind, selected: kind === draft.kind }, t.kinds[kind]),
  );
  const onChange = (event: Event): void => form.choose(value(event));
  return field(
    'kind',
    [t.kind],
    h('select', { id: 'kind', value: draft.kind, onChange }, ...options),
  );
}

function contactFields({ draft }: FormState, form: Form): VNode[] {
  const { t } = form;
  const name = h('input', {
    id: 'name',
    autocomplete: 'name',
    value: draft.name,
    onInput: (event: Event) => form.write({ name: value(event) }),
  });
  const email = h('input', {
    id: 'email',
    type: 'email',
    autocomplete: 'email',
    value: draft.email,
    'aria-describedby': 'email-note',
    onInput: (event: Event) => form.write({ email: value(event) }),
  });
  return [
    field('email', optional(t.email, t.optional), email, t.emailWhy),
    field('name', optional(t.name, t.optional), name),
  ];
}

/** Consent: nothing is kept on the device without it. */
function keepField({ draft }: FormState, { t, write }: Pick<Form, 't' | 'write'>): VNode {
  const box = h('input', {
    id: 'keep',
    type: 'checkbox',
    checked: draft.keep,
    'aria-describedby': 'keep-note',
    onChange: (event: Event) => write({ keep: (event.target as HTMLInputElement).checked }),
  });
  return h(
    'div',
    { class: 'row keep', key: 'keep' },
    h('label', { for: 'keep' }, box, t.keep),
    h('p', { class: 'note', id: 'keep-note' }, t.keepWhy),
  );
}

function earlierView({ earlier }: FormState, form: Form): Child {
  if (!earlier.length) return null;
  const { t } = form;
  const item = ({ key, reference }: Message): VNode =>
    h(
      'li',
      { key },
      h('strong', {}, reference ?? shortReference(key)),
      ` ${reference ? t.arrived : t.pending} `,
      button('link', () => void form.forget(key), t.forget, {
        'aria-label': `${t.forget} ${reference ?? shortReference(key)}`,
      }),
    );
  return h(
    'section',
    { class: 'earlier', key: 'earlier' },
    h('h3', {}, t.earlier),
    h('ul', {}, ...earlier.map(item)),
  );
}

export function formView(state: FormState, form: Form, host: FilingHost): VNode[] {
  const { t } = form;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    form.submit();
  };
  const promised = host.promised && fill(t.promised, { time: host.promised });
  const nodes = [
    heading(fill(t.title, { brand: host.brand })),
    h('p', { class: 'note', key: 'intro' }, t.intro),
    h(
      'form',
      { class: 'form', key: 'form', onSubmit },
      messageField(state, form, host),
      kindField(state, form),
      ...contactFields(state, form),
      keepField(state, { t, write: (change) => form.write(change) }),
      h('button', { class: 'choice send' }, t.send),
      promised && h('p', { class: 'note' }, promised),
    ),
    earlierView(state, form),
  ];
  return nodes.filter((node): node is VNode => !!node);
}

function receipt(state: FormState, reference: string, form: Form, host: FilingHost): VNode {
  const { t } = form;
  const { email } = state.draft;
  const part = (name: string, text: Child): Child =>
    text && h('div', {}, h('dt', {}, name), h('dd', {}, text));
  const next = email ? fill(t.nextText, { email }) : t.nextSilent;
  return h(
    'dl',
    { class: 'receipt', key: 'receipt' },
    part(t.reference, h('strong', {}, reference)),
    part(t.reply, email && host.promised),
    part(t.next, next),
  );
}

function mailLink(state: FormState, form: Form, host: FilingHost): Child {
  const href = mailOf(state.draft, state.advice.masked, host, form.t);
  return href && h('a', { class: 'choice', href, key: 'mail' }, form.t.byMail);
}

/** What became of the message, in plain words. */
export function outcomeView(state: FormState, form: Form, host: FilingHost): VNode[] {
  const { t } = form;
  const { outcome, kept } = state;
  const choice = (label: string, onClick: () => void): VNode =>
    button('choice', onClick, label, { key: label });
  const again = choice(t.another, () => form.again());
  if (!outcome) return [heading(t.sending)];
  const title = heading(t[outcome.state]);
  if (outcome.state === 'received')
    return [title, receipt(state, outcome.reference, form, host), again];
  const retry = choice(t.retry, () => form.retry());
  const actions = (...nodes: Child[]): VNode => h('div', { class: 'actions', key: 'do' }, ...nodes);
  const mail = mailLink(state, form, host);
  if (outcome.state === 'refused') {
    const text = fill(t.refusedText, { status: outcome.status });
    return [title, h('p', { key: 'text' }, text), actions(mail, retry)];
  }
  const text = kept ? t.waitingKept : t.waitingOpen;
  return [
    title,
    h('p', { key: 'text' }, text),
    receipt(state, shortReference(state.draft.key), form, host),
    actions(retry, mail),
  ];
}
