// Hostile texts in help.json, in the field and in the address: shown as text, never run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open_site } from './support/site.mjs';

const run = 'window.pwned=1';
const payloads = [
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

const entry = (text, at) => ({
  id: `e${at}`,
  question: `pregunta ${at} ${text}`,
  answer: `respuesta\n\n${text}`,
  category: text,
  product: text,
  related: [text, `e${at + 1}`],
});
const help = {
  version: 1,
  languages: ['es'],
  brand: { name: payloads[0], url: `javascript:${run}`, logo: `javascript:${run}` },
  contacts: payloads.flatMap((text, at) => [
    { id: `f${at}`, kind: 'form', endpoint: text, label: text },
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
  notices: payloads.map((text) => ({ situation: text, measures: text, prevention: text })),
  faq: payloads.map(entry),
};

async function assert_calm({ tab, seen, panel }, url) {
  assert.equal(await tab.evaluate(() => window.pwned), undefined);
  assert.deepEqual(
    seen.requests.filter((each) => !each.startsWith(url) && !each.startsWith('data:')),
    [],
  );
  const odd = await panel.evaluate((node) => [
    ...[...node.querySelectorAll('script, iframe, img, object, form, style, link, video')].map(
      ({ tagName }) => tagName,
    ),
    ...[...node.querySelectorAll('*')].flatMap((each) =>
      each.getAttributeNames().filter((name) => /^on|^style$/.test(name)),
    ),
    ...[...node.querySelectorAll('a[href]')]
      .filter(({ protocol }) => !/^(https?|mailto|tel|sms):$/.test(protocol))
      .map((each) => each.getAttribute('href')),
  ]);
  assert.deepEqual(odd, []);
}

test('in help.json, in the field and in the address', async () => {
  const site = await open_site({ files: { 'help.json': JSON.stringify(help) } });
  try {
    const visit = await site.visit();
    await visit.open();
    await assert_calm(visit, site.url);
    for (const [at, text] of payloads.entries()) {
      await visit.ask(text);
      await visit.tab.evaluate((id) => window.Ventanilla.show(id), `e${at}`);
      await visit.panel.locator('.single .prose').waitFor();
    }
    await assert_calm(visit, site.url);
    for (const text of payloads) {
      await visit.tab.evaluate(
        (hash) => (location.hash = hash),
        `ayuda/${encodeURIComponent(text)}`,
      );
      await visit.tab.evaluate((hash) => (location.hash = hash), `ayuda/${text}`);
    }
    await visit.panel.locator('.single').waitFor();
    await assert_calm(visit, site.url);
    assert.deepEqual(visit.seen.errors, []);
  } finally {
    await site.close();
  }
});
