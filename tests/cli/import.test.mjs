// `import`: a help.json from what a page says, each fact with its source.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { file_of, fixture, folder_of, run, run_beside } from './command.mjs';

const hotel = fixture('import/hotel.html');
const folder = folder_of();
const first = run('import', hotel, '--zone', 'America/Cancun', '--out', folder);
const help = JSON.parse(readFileSync(join(folder, 'help.json'), 'utf8'));
const report = JSON.parse(readFileSync(join(folder, 'import.json'), 'utf8'));
const entry = (word) => help.faq.find(({ question }) => question.includes(word));
const imported = (...words) => JSON.parse(run('import', ...words).stdout);

test('what comes out is a right help.json', () => {
  assert.equal(first.status, 0, first.stderr);
  const { status, stdout } = run('check', join(folder, 'help.json'));
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('the company from JSON-LD: name, logo, hours, contacts', () => {
  assert.deepEqual(help.brand, {
    name: 'Hotel Las Palmas',
    url: 'https://laspalmas.example/',
    logo: 'https://laspalmas.example/logo.png',
  });
  assert.equal(help.hours, 'Mo-Fr 08:00-20:00; Sa 09:00-14:00');
  assert.equal(help.timeZone, 'America/Cancun');
  const contact = (kind) => help.contacts.filter((one) => one.kind === kind);
  assert.equal(contact('phone')[0].tollFree, true);
  assert.equal(contact('phone').length, 2); // the link's is that of the JSON-LD
  assert.deepEqual(
    contact('social').map(({ handle }) => handle),
    ['@laspalmas.example', '@LasPalmasMX'],
  );
  assert.equal(contact('whatsapp')[0].value, '+529985550142');
  assert.ok(contact('email').some(({ value }) => value === 'hola@laspalmas.example'));
});

test('questions from every form, the strictest first, each once', () => {
  assert.equal(entry('mascotas').answer, 'Sí, hasta 8 kg.'); // JSON-LD before <details>
  assert.equal(entry('mascotas').category, 'Estancia');
  assert.equal(
    entry('estacionamiento').answer,
    '- Gratis para huéspedes\n- $80 por día para visitas',
  );
  assert.deepEqual(entry('tarjetas').alternatives, ['¿Puedo pagar con tarjeta?']);
  assert.equal(entry('Facturan').answer, 'Sí, con tu RFC, hasta 30 días después.');
  assert.match(
    entry('alberca').answer,
    /^Dos:\n\n\| Alberca \| Horario \|\n\| --- \| --- \|\n\| Norte \| 8 a 20 \|$/,
  );
  assert.equal(
    entry('aeropuerto').answer,
    'En el autobús *ADO*:\n\n1. Terminal 2\n2. Baja en Kukulcán',
  );
  assert.equal(help.faq.length, 7); // no glossary, no page title
});

test('answers keep links that lead somewhere, and nothing that runs', () => {
  assert.equal(entry('check-in').answer, 'Desde las **15:00**. Ve [cómo llegar](/llegar?a=1).');
  assert.equal(entry('tarjetas').answer, 'Visa y Mastercard. Más');
  assert.doesNotMatch(JSON.stringify(help), /javascript:|alert/);
});

test('every fact has its place in help.json and its source', () => {
  const { facts } = report;
  const source = (where) => facts.find((fact) => fact.where === where).source;
  assert.equal(source('/hours'), 'JSON-LD, line 7 (Hotel)');
  assert.equal(source('/faq/0'), 'JSON-LD FAQPage, line 7');
  assert.ok(facts.some(({ source: text }) => text === '<details>, line 44'));
  assert.equal(facts.filter(({ where }) => where.startsWith('/faq/')).length, help.faq.length);
  assert.ok(report.warnings.some((text) => /line 37: not JSON/.test(text)));
});

test('a file that is there is never overwritten', () => {
  const again = run('import', hotel, '--out', folder);
  assert.equal(again.status, 2);
  assert.match(again.stderr, /help\.json is there already/);
});

test('what the format refuses is left out and told', () => {
  const page = file_of(
    '<h2>¿Abren hoy?</h2><p>Sí.</p><a href="tel:12">x</a><a href="mailto:nobody">y</a>',
    '.html',
  );
  const out = folder_of();
  assert.equal(run('import', page, '--out', out).status, 0);
  const { contacts, faq } = JSON.parse(readFileSync(join(out, 'help.json'), 'utf8'));
  assert.deepEqual([contacts.length, faq.length], [0, 1]);
  assert.equal(JSON.parse(readFileSync(join(out, 'import.json'), 'utf8')).left_out.length, 2);
});

test('bold questions in paragraphs of their own', () => {
  const page =
    '<h2>Envíos</h2><p><strong>¿Cuánto tarda?</strong></p><p>Dos días.</p><p><b>¿Y gratis?</b></p><p>Sí, <b>siempre</b>.</p>';
  const { faq } = imported(file_of(page, '.html'));
  assert.deepEqual(
    faq.map(({ question, answer, category }) => [question, answer, category]),
    [
      ['¿Cuánto tarda?', 'Dos días.', 'Envíos'],
      ['¿Y gratis?', 'Sí, **siempre**.', 'Envíos'],
    ],
  );
});

test('a company in microdata', () => {
  const page = `<div itemscope itemtype="https://schema.org/Store">
    <h1 itemprop="name">Tienda Palma</h1>
    <time itemprop="openingHours" datetime="Mo-Fr 09:00-18:00">de 9 a 6</time>
    <span itemprop="telephone">+57 1 555 0100</span>
    <div itemprop="contactPoint" itemscope itemtype="https://schema.org/ContactPoint">
      <meta itemprop="contactType" content="ventas"><a itemprop="email" href="mailto:ventas@palma.example">x</a>
      <div itemprop="hoursAvailable" itemscope itemtype="https://schema.org/OpeningHoursSpecification">
        <link itemprop="dayOfWeek" href="https://schema.org/Saturday"><meta itemprop="opens" content="10:00"><meta itemprop="closes" content="14:00">
      </div>
    </div></div>`;
  const { brand, hours, timeZone, contacts } = imported(
    file_of(page, '.html'),
    '--zone',
    'America/Bogota',
  );
  assert.deepEqual(
    [brand.name, hours, timeZone],
    ['Tienda Palma', 'Mo-Fr 09:00-18:00', 'America/Bogota'],
  );
  assert.deepEqual(contacts, [
    {
      id: 'email',
      kind: 'email',
      value: 'ventas@palma.example',
      label: 'ventas',
      hours: 'Sa 10:00-14:00',
    },
    { id: 'phone', kind: 'phone', value: '+57 1 555 0100' },
  ]);
});

test('Markdown: its headings, whether they ask or not', () => {
  const text =
    '# Ayuda\n\n## Envíos\n\n### Plazo de entrega\n\nDos días, *gratis*.\n\n### Costo\n\n- Nada\n';
  const { faq } = imported(file_of(text, '.md'));
  assert.deepEqual(faq[0], {
    id: 'plazo-entrega',
    question: 'Plazo de entrega',
    answer: 'Dos días, *gratis*.',
    category: 'Envíos',
  });
  assert.equal(faq.length, 2);
});

test('CSV with Spanish names, several languages', () => {
  const rows =
    'pregunta;respuesta;idioma;alternativas\n¿Cuánto tarda?;Dos días;es;demora|plazo\nHow long?;Two days;en;\n';
  const { languages, faq } = imported(file_of(rows, '.csv'));
  assert.deepEqual(languages, ['es', 'en']);
  assert.deepEqual(faq[0].alternatives, { es: ['demora', 'plazo'] });
  assert.deepEqual(faq[1].question, { en: 'How long?' });
});

test('several pages make one file, each fact with its page', () => {
  const home = file_of(
    '<html lang="es"><title>Palma</title><a href="tel:+5715550100">x</a>',
    '.html',
  );
  const faq = file_of('<title>Dudas | Palma</title><h2>¿Abren?</h2><p>Sí.</p>', '.html');
  const out = folder_of();
  assert.equal(run('import', home, faq, '--out', out).status, 0);
  const { contacts, faq: entries } = JSON.parse(readFileSync(join(out, 'help.json'), 'utf8'));
  assert.deepEqual([contacts.length, entries.length], [1, 1]);
  const { facts } = JSON.parse(readFileSync(join(out, 'import.json'), 'utf8'));
  assert.ok(facts.find(({ where }) => where === '/faq/0').source.startsWith(faq));
});

test('an entry in a regional language, and a page without any that is one', () => {
  const rows = 'question,answer,lang\nQuanto demora?,Dois dias,pt-BR\n';
  const { languages, faq } = imported(file_of(rows, '.csv'));
  assert.ok(languages.includes(Object.keys(faq[0].question)[0]));
  const page = '<html lang="spanish!"><h2>¿Abren?</h2><p>Sí.</p>';
  assert.deepEqual(imported(file_of(page, '.html')).languages, ['es']);
});

test('JSON-LD by itself', () => {
  const page = {
    '@type': 'FAQPage',
    mainEntity: { '@type': 'Question', name: 'A &amp; B?', acceptedAnswer: { text: 'x<br>y' } },
  };
  const { faq } = imported(file_of(page, '.jsonld'));
  assert.deepEqual([faq[0].question, faq[0].answer], ['A & B?', 'x\ny']);
});

test('a page with nothing is told what was looked for', () => {
  const { status, stderr } = run('import', file_of('<p>Hola</p>', '.html'));
  assert.equal(status, 2);
  assert.match(stderr, /nothing to import; looked for FAQPage/);
});

test('hostile pages: deep, broken, endless', () => {
  const pages = [
    '<div>'.repeat(3000) + '<h2>¿Qué?</h2><p>a</p>',
    `<script type="application/ld+json">${'['.repeat(20000)}</script><h2>¿Qué?</h2><p>a</p>`,
    '<h2>¿Qué?</h2><p>a</p><details><summary>¿</summary></details><dl><dd>x</dd></dl><h3></h3>',
    '<h2>¿Qué?</h2><p>a</p><a href="tel:%E0%A4%A">x</a><a href="https://wa.me/">y</a><a href="https://[">z</a>',
  ];
  for (const page of pages) {
    const { status, stdout, stderr } = run('import', file_of(page, '.html'));
    assert.equal(status, 0, stderr);
    assert.ok(
      JSON.parse(stdout).faq.some(({ answer }) => answer.startsWith('a')),
      page.slice(0, 40),
    );
  }
});

test('a page nested beyond measure is refused in words', () => {
  const page = `<h2>¿Qué?</h2>${'<div>'.repeat(100_000)}<p>a</p>`;
  const { status, stderr } = run('import', file_of(page, '.html'));
  assert.equal(status, 2);
  assert.match(stderr, /nested too deeply/);
});

const server = createServer((request, response) => {
  const types = { '/faq': 'text/html; charset=iso-8859-1', '/faq.csv': 'text/csv' };
  const type = types[request.url];
  response.writeHead(type ? 200 : 404, type ? { 'content-type': type } : {});
  const page =
    '<html lang="es"><h2>¿Dónde están?</h2><p>Ve el <a href="mapa">mapa</a> y <a href="https://b.example/">esto</a>.</p>';
  response.end(request.url === '/faq' ? Buffer.from(page, 'latin1') : 'question,answer\na?,b\n');
});
before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => server.close());
const address = (path) => `http://127.0.0.1:${server.address().port}${path}`;

test('from an address, in its charset', async () => {
  const { status, stdout, stderr } = await run_beside('import', address('/faq'));
  assert.equal(status, 0, stderr);
  const [{ question, answer }] = JSON.parse(stdout).faq;
  assert.equal(question, '¿Dónde están?');
  assert.equal(answer, 'Ve el [mapa](/mapa) y [esto](https://b.example/).'); // no http address
});

test('from an address of a table, or of nothing', async () => {
  const { stdout } = await run_beside('import', address('/faq.csv'));
  assert.equal(JSON.parse(stdout).faq[0].question, 'a?');
  const missing = await run_beside('import', address('/none'));
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /answers 404/);
  assert.ok(!existsSync('help.json'));
});
