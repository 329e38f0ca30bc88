// Hostile texts in help.json, in the field and in the address: shown as text, never run.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { open_site, page, tag } from './support/site.mjs';

// The Big List of Naughty Strings (Max Woolf, MIT): scripts, markup, and texts that break programs.
const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings').filter((text) =>
  text.trim(),
);
const run = 'window.pwned=1';
const own = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}">`,
  `"><svg/onload=${run}>`,
  `<iframe srcdoc="<script>parent.${run}</script>">`,
  `<a href="javascript:${run}">x</a>`,
  `[x](javascript:${run})`,
  `[x](JaVaScRiPt:${run})`,
  `[x](java\tscript:${run})`,
  `[x](data:text/html,<script>${run}</script>)`,
  `[x](vbscript:${run})`,
  `![x](https://evil.example/x.png)`,
  `![x](x" onerror="${run})`,
  `<javascript:${run}>`,
  `[x](https://evil.example "a" onclick="${run}")`,
  `[x](&#106;avascript:${run})`,
  `[x](\u0001javascript:${run})`,
  `</span><script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<math><mi//xlink:href="data:x,${run}">`,
  `<style>@import "https://evil.example/x.css"</style>`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<form action=javascript:${run}><button>x</button></form>`,
  `<details open ontoggle=${run}>`,
  `<video src=x onerror=${run}>`,
  `<body onpageshow=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<object data="javascript:${run}">`,
  `__proto__`,
  `constructor`,
  `\`\`\`\n</code><script>${run}</script>\n\`\`\``,
  `> <img src=x onerror=${run}>`,
  `| <b onclick=${run}> |\n|---|\n| <svg onload=${run}> |`,
];

/** Numbers that are the same in every run (mulberry32, Tommy Ettinger). */
function random_numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = random_numbers(20261124);
const any = (list) => list[Math.floor(random() * list.length)];

/** Markdown around Markdown around payloads. */
function nested(depth) {
  const inner = () => (depth > 0 && random() < 0.8 ? nested(depth - 1) : any([...own, ...naughty]));
  const wraps = [
    () => `[${inner()}](${inner()})`,
    () => `![${inner()}](${inner()})`,
    () => `**${inner()}**_${inner()}_`,
    () => `- ${inner()}\n  - ${inner()}`,
    () => `> ${inner()}\n> > ${inner()}`,
    () => `| ${inner()} | ${inner()} |\n|---|---|\n| ${inner()} | ${inner()} |`,
    () => `\`\`\`${inner()}\n${inner()}\n\`\`\``,
    () => `<${inner()}>`,
    () => `# ${inner()}\n\n1. ${inner()}`,
  ];
  return any(wraps)();
}
const mixed = Array.from({ length: 100 }, () => nested(3));
const payloads = [...own, ...naughty, ...mixed];
const scripts = payloads.filter((text) => /<|script|javascript|on\w+=/i.test(text));

const entry = (text, at) => ({
  id: `e${at}`,
  question: `pregunta ${at} ${text}`,
  answer: `respuesta\n\n${text}`,
  category: at % 20 ? 'Tema' : text,
  product: text,
  price: { amount: at, currency: 'EUR' },
  related: [text, `e${at + 1}`],
});

/** Whatever may stand where a text should. */
function wild(depth) {
  const values = [null, true, 0, -1, any(payloads), '__proto__', [], {}];
  if (depth === 0 || random() < 0.4) return any(values);
  const items = Array.from({ length: 3 }, () => wild(depth - 1));
  const keys = ['es', 'constructor', '__proto__', any(payloads)];
  return random() < 0.5
    ? items
    : Object.fromEntries(items.map((item, at) => [keys[at] ?? 'es', item]));
}

const head = {
  version: 1,
  languages: ['es'],
  brand: { name: own[0], url: `javascript:${run}`, logo: `javascript:${run}` },
};
const texts = { ...head, faq: payloads.map(entry) };
const contacts = {
  ...head,
  contacts: own.flatMap((text, at) => [
    { id: `f${at}`, kind: 'form', endpoint: text, value: text, label: text },
    {
      id: `s${at}`,
      kind: 'social',
      network: text,
      handle: text,
      value: `javascript:${run}`,
      role: 'service',
    },
    { id: `m${at}`, kind: 'email', value: `${text}@evil.example` },
    { id: `p${at}`, kind: 'phone', value: text, askFor: text },
  ]),
  notices: own.map((text) => ({ situation: text, measures: text, prevention: text })),
  faq: [entry(own[0], 0)],
};

const odd_parts = (node) => [
  ...[...node.querySelectorAll('script, iframe, img, object, style, link, video')].map(
    ({ tagName }) => tagName,
  ),
  ...[...node.querySelectorAll('*')].flatMap((each) =>
    each.getAttributeNames().filter((name) => /^on|^style$/.test(name)),
  ),
  ...[...node.querySelectorAll('a[href]')]
    .filter(({ protocol }) => !/^(https?|mailto|tel|sms):$/.test(protocol))
    .map((each) => each.getAttribute('href')),
];

async function assert_calm({ tab, seen, panel, dialogs }, url) {
  assert.equal(await tab.evaluate(() => window.pwned), undefined);
  assert.deepEqual(dialogs, []);
  assert.deepEqual(
    seen.requests.filter((each) => !each.startsWith(url) && !each.startsWith('data:')),
    [],
  );
  assert.deepEqual(await panel.evaluate(odd_parts), []);
  assert.deepEqual(seen.errors, []);
}

async function visit_with_dialogs(site, options) {
  const dialogs = [];
  const listen = (tab) =>
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  return { ...(await site.visit({ ...options, before: listen })), dialogs };
}

let site;
before(async () => {
  const scripts = tag.replace('help.json', 'contactos.json');
  site = await open_site({
    files: {
      'help.json': JSON.stringify(texts),
      'contactos.json': JSON.stringify(contacts),
      'contactos.html': page({ scripts }),
    },
  });
});
after(() => site.close());

test('there are enough of them', () => assert.ok(scripts.length >= 200, String(scripts.length)));

test('in contacts and notices', async () => {
  const visit = await visit_with_dialogs(site, { path: 'contactos.html' });
  await visit.open();
  await assert_calm(visit, site.url);
  await visit.panel.locator('.contact .choice').first().click();
  await visit.panel.locator('#message').waitFor();
  await assert_calm(visit, site.url);
});

test('in help.json: every entry, shown alone and in lists', async () => {
  const visit = await visit_with_dialogs(site);
  await visit.launcher.click();
  await visit.panel.locator('.results').waitFor();
  await assert_calm(visit, site.url);
  const odd = await visit.panel.evaluate(
    async (node, { count, source }) => {
      const odd_parts = new Function(`return ${source}`)();
      const found = [];
      for (let at = 0; at < count; ++at) {
        window.Ventanilla.show(`e${at}`);
        await new Promise((resolve) => setTimeout(resolve));
        if (!node.querySelector('.single .prose')) found.push(`e${at} is not shown`);
        found.push(...odd_parts(node));
      }
      return found;
    },
    { count: payloads.length, source: odd_parts.toString() },
  );
  assert.deepEqual(odd, []);
  await assert_calm(visit, site.url);
});

test('in the field', async () => {
  const visit = await visit_with_dialogs(site);
  await visit.launcher.click();
  await visit.panel.locator('.results').waitFor();
  await visit.tab.evaluate(async (texts) => {
    for (const text of texts) {
      window.Ventanilla.ask(text);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, scripts);
  await visit.tab.waitForTimeout(700);
  await assert_calm(visit, site.url);
});

test('in the address', async () => {
  const visit = await visit_with_dialogs(site);
  await visit.tab.evaluate(
    async (texts) => {
      for (const text of texts) {
        location.hash = `ayuda/${text}`;
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    scripts.map((text, at) => (at % 2 ? text : encodeURIComponent(text))),
  );
  await visit.panel.locator('.single').waitFor();
  await assert_calm(visit, site.url);
});

test('in every place of a help.json that has the wrong shape', async () => {
  const visit = await visit_with_dialogs(site);
  for (let round = 0; round < 12; ++round) {
    const keys = [
      'brand',
      'languages',
      'contacts',
      'notices',
      'faq',
      'synonyms',
      'timeZone',
      'hours',
    ];
    const file = { version: 1, ...Object.fromEntries(keys.map((key) => [key, wild(4)])) };
    if (round % 2) Object.assign(file, { languages: ['es'], faq: [entry(any(payloads), round)] });
    await visit.tab.route('**/help.json', (route) => route.fulfill({ json: file }), { times: 1 });
    await visit.tab.goto(site.url);
    await visit.launcher.click();
    await visit.tab.locator('ventanilla-help #panel[aria-busy=false]').waitFor();
    await assert_calm(visit, site.url);
  }
});
