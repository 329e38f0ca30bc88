// An agent's page on the full module: guidance for a message, findings on the draft, as one types.
// Nothing leaves the page.
import { loadCore, zoneTable } from '../ventanilla/ventanilla-full.js';
import { examples, words } from './words.js';

const $ = (id) => document.getElementById(id);
const form = $('form');
let core;
let desk;
let help;

/** An element with text or children; text is never read as HTML. */
function element(name, className, ...children) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const word = (key) => words[key] ?? key;

/** A text of help.json in Spanish, or in the first language that it has. */
const localized = (text) => (typeof text === 'object' && text ? (text.es ?? Object.values(text)[0]) : text);

/** The context of both commands, from the form. */
function context() {
  const field = (name) => form.elements[name].value.trim();
  const at = field('at') ? new Date(field('at')) : new Date();
  return {
    channel: { network: field('network'), public: field('public') === 'true' },
    author: { name: field('author'), followers: Math.max(0, Math.trunc(Number(field('followers')) || 0)) },
    exchanges: Math.max(0, Math.trunc(Number(field('exchanges')) || 0)),
    agent: { name: field('agent'), lang: field('agent_lang') },
    country: field('country').toUpperCase(),
    at: `${at.toISOString().slice(0, 19)}Z`,
  };
}

/** An instant as the company's clock shows it. */
function local_time(instant) {
  const timeZone = help.timeZone ?? 'UTC';
  return new Intl.DateTimeFormat('es', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

function fact(label, value, alert) {
  return element('li', alert ? 'alert' : '', element('small', '', label), value);
}

function owner_name(id) {
  return localized(help.protocol?.owners?.[id]?.name) ?? id;
}

function contact_name(id) {
  const contact = help.contacts?.find((item) => item.id === id);
  return localized(contact?.label) ?? contact?.value ?? contact?.handle ?? id;
}

function details_of(guidance) {
  const { deadline, deadline_text, follow_up_on, owner, signature, faq, cause } = guidance;
  const best = guidance.contacts.find((contact) => contact.recommended);
  const entry = help.faq.find((item) => item.id === faq);
  const rows = [
    ['Respuesta', word(guidance.reply)],
    ['Responsable', owner && owner_name(owner)],
    ['Plazo', deadline && `${deadline_text} (${local_time(deadline)})`],
    ['Causa', cause !== 'none' && word(cause)],
    ['Contacto', best && contact_name(best.id)],
    ['Pregunta frecuente', entry && localized(entry.question)],
    ['Datos personales', guidance.personal_data.map((item) => `${word(item.type)} ${item.masked}`).join(', ')],
    ['Volver a escribir', follow_up_on],
    ['Firma', signature],
  ];
  return rows
    .filter(([, value]) => value)
    .flatMap(([name, value]) => [element('dt', '', name), element('dd', '', value)]);
}

function show_guidance(guidance) {
  const grave = guidance.severity === 'high' || guidance.severity === 'crisis';
  const reasons = guidance.reasons.map(word).join(', ');
  $('facts').replaceChildren(
    fact('Es', word(guidance.kind)),
    fact('Tono', word(guidance.sentiment)),
    fact('Gravedad', word(guidance.severity) + (reasons && `: ${reasons}`), grave),
    fact('Se contesta', word(guidance.route)),
    ...(guidance.abusive ? [fact('', 'insulta', true)] : []),
  );
  $('why').textContent = guidance.route_reason;
  $('details').replaceChildren(...details_of(guidance));
  show_steps(guidance.steps);
}

/** The first steps; the others fold away, as a phone shows little at a time. */
const FIRST_STEPS = 5;

function show_steps(steps) {
  const items = steps.map(({ practice, text }) =>
    element('li', '', element('span', 'badge', practice), element('span', '', text)),
  );
  const more = items.length - FIRST_STEPS;
  $('steps').replaceChildren(...items.slice(0, FIRST_STEPS));
  $('more-steps').replaceChildren(...items.slice(FIRST_STEPS));
  $('further').hidden = more <= 0;
  $('further').querySelector('summary').textContent =
    more === 1 ? 'Un paso más' : `${more} pasos más`;
}

/** The context in a line, for when its fields are folded away. */
function show_context() {
  const shown = (name) => {
    const field = form.elements[name];
    return field.selectedOptions ? field.selectedOptions[0].text : field.value.trim();
  };
  const followers = shown('followers');
  const parts = [shown('network'), shown('public'), shown('author'), followers && `${followers} seguidores`];
  $('shared').textContent = parts.filter(Boolean).join(' · ');
}

/** The draft with a mark around what each finding is about; the gravest wins where they overlap. */
function show_marks(draft, findings) {
  const rank = { low: 1, medium: 2, high: 3 };
  const level = new Array(draft.length).fill('');
  for (const { start, end, severity } of findings) {
    for (let i = start; i < end; ++i) {
      if (!level[i] || rank[severity] > rank[level[i]]) level[i] = severity;
    }
  }
  const pieces = [];
  for (let start = 0; start < draft.length; ) {
    let end = start + 1;
    while (end < draft.length && level[end] === level[start]) ++end;
    const piece = draft.slice(start, end);
    pieces.push(level[start] ? element('mark', level[start], piece) : piece);
    start = end;
  }
  // A final line break needs something after it to take its height.
  $('mirror').replaceChildren(...pieces, '\u200b');
}

function finding_item({ practice, severity, message, start, end }, draft) {
  const said = draft.slice(start, end);
  const quote = said.length > 60 ? `${said.slice(0, 57)}…` : said;
  const button = element('button', '', element('span', 'badge', practice), ` ${message}`, element('q', '', quote));
  button.type = 'button';
  button.addEventListener('click', () => {
    $('draft').focus();
    $('draft').setSelectionRange(start, end);
  });
  return element('li', severity, button);
}

function verdict(draft, findings) {
  if (!draft.trim()) return 'Escribe un borrador y lo miramos juntos.';
  if (findings.length === 0) return 'Sin hallazgos: sigue las prácticas.';
  return findings.length === 1 ? 'Un hallazgo' : `${findings.length} hallazgos`;
}

function show_findings(draft, findings) {
  show_marks(draft, findings);
  const text = verdict(draft, findings);
  if ($('verdict').textContent !== text) $('verdict').textContent = text;
  $('findings').replaceChildren(...findings.map((finding) => finding_item(finding, draft)));
}

function update() {
  if (!desk) return;
  const text = $('text').value;
  const draft = $('draft').value;
  const shared = context();
  show_context();
  const guidance = desk.guide({ text, ...shared });
  if (!guidance.error) show_guidance(guidance);
  const earlier = $('earlier').value.split('\n').filter((line) => line.trim());
  const review = desk.review({ draft, in_reply_to: text, earlier, ...shared });
  show_findings(draft, review.findings ?? []);
}

function fill({ text, author, followers, exchanges, agent, draft }) {
  Object.assign(form.elements.text, { value: text });
  for (const [name, value] of Object.entries({ author, followers, exchanges, agent, draft })) {
    form.elements[name].value = value;
  }
  form.elements.network.value = 'x';
  form.elements.public.value = 'true';
  update();
}

function say(text) {
  $('state').textContent = text;
}

/** Takes a help.json; what is wrong with it is said, and the one before stays. */
function open(file) {
  const { desk: opened, errors } = core.openDesk(file, [zoneTable(file.timeZone ?? 'UTC')]);
  if (!opened || errors) throw new Error('tiene errores: míralos con «ventanilla check»');
  desk?.delete();
  desk = opened;
  help = file;
  say('');
  update();
}

async function open_chosen(event) {
  const [file] = event.target.files;
  if (!file) return;
  try {
    open(JSON.parse(await file.text()));
    say(`Con ${file.name}.`);
  } catch (error) {
    say(`${file.name}: ${error.message}`);
  }
}

function listen() {
  const wide = matchMedia('(min-width: 60rem)');
  const fold = () => {
    for (const each of document.querySelectorAll('.fold')) each.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  $('file').addEventListener('change', open_chosen);
  $('draft').addEventListener('scroll', () => {
    $('mirror').scrollTop = $('draft').scrollTop;
  });
  $('examples').replaceChildren(
    ...examples.map((example) => {
      const button = element('button', '', example.name);
      button.type = 'button';
      button.addEventListener('click', () => fill(example));
      return button;
    }),
  );
}

async function start() {
  core = await loadCore(new URL('../ventanilla/ventanilla-full.wasm', import.meta.url));
  open(await (await fetch('../help.json')).json());
  listen();
  form.hidden = false;
  fill(examples[0]);
}

start().catch((error) => say(`No se pudo abrir la consola: ${error.message}`));
