// Which of our files a page loads, seen in a real browser.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../demo-site/serve.mjs';

const root = new URL('../../', import.meta.url).pathname;
const ours = '/ventanilla/';

function help(entries) {
  const faq = Array.from({ length: entries }, (_, i) => ({
    id: `entrada-${i}`,
    question: { es: `¿Cuánto cuesta el servicio número ${i}?`, en: `How much is service ${i}?` },
    answer: { es: `El servicio ${i} cuesta **${i} euros**.`, en: `Service ${i} costs ${i} euros.` },
  }));
  const contacts = [{ id: 'correo', kind: 'email', value: 'ayuda@example.com' }];
  const hours = { timeZone: 'America/Santo_Domingo', hours: 'Mo-Fr 08:00-18:00' };
  return JSON.stringify({ version: 1, languages: ['es', 'en'], ...hours, contacts, faq });
}

async function write_site(folder, entries) {
  await cp(join(root, 'dist'), join(folder, 'ventanilla'), { recursive: true });
  await writeFile(join(folder, 'help.json'), help(entries));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="es"><title>t</title><link rel="icon" href="data:,"><p>Hola</p>
<script src="ventanilla/ventanilla.js" data-config="help.json" async></script></html>`,
  );
}

/** The names of our files: before the customer does anything, and after the first answer. */
export async function loaded_files(entries) {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-size-'));
  await write_site(folder, entries);
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
    await page.evaluate(() => window.Ventanilla.ask('cuanto cuesta el servicio numero 7'));
    await page.getByText('El servicio 7 cuesta').or(page.getByText('servicio número 7')).first()
      .waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return { before, after: [...names] };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
