// Which of our files a page loads, seen in a real browser.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../demo-site/serve.mjs';

const root = new URL('../../', import.meta.url).pathname;
const ours = '/ventanilla/';

/** `entries` real ones in one language: the demo's, and its other language's when they run out. */
async function help(entries) {
  const demo = JSON.parse(await readFile(join(root, 'demo-site/help.json'), 'utf8'));
  const faq = ['es', 'en'].flatMap((lang) =>
    demo.faq.map(({ id, question, answer, alternatives }) => ({
      id: `${id}-${lang}`,
      question: question[lang],
      answer: answer[lang],
      alternatives: alternatives?.[lang] ?? [],
    })),
  );
  const { version, brand, timeZone, hours, holidays } = demo;
  const contacts = [{ id: 'correo', kind: 'email', value: 'ayuda@example.com', replyWithin: '4h' }];
  const rest = { version, languages: ['es'], brand: { name: brand.name }, timeZone, hours, holidays };
  return JSON.stringify({ ...rest, contacts, faq: faq.slice(0, entries) });
}

async function write_site(folder, entries) {
  await cp(join(root, 'dist'), join(folder, 'ventanilla'), { recursive: true });
  const text = await help(entries);
  await writeFile(join(folder, 'help.json'), text);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="es"><title>t</title><link rel="icon" href="data:,"><p>Hola</p>
<script src="ventanilla/ventanilla.js" data-config="help.json" async></script></html>`,
  );
  return text;
}

/** The names of our files before the customer does anything and after the first answer, and help.json. */
export async function loaded_files(entries) {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-size-'));
  const help = await write_site(folder, entries);
  const server = await serve({ root: folder });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const names = new Set();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith(ours)) names.add(pathname.slice(ours.length));
    });
    await page.goto(server.url, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => window.Ventanilla);
    const before = [...names];
    await page.evaluate(() => window.Ventanilla.ask('cuanto pesa la maleta de mano'));
    await page.getByText('10 kg').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return { before, after: [...names], help };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
