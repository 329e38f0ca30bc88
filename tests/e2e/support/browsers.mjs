// Firefox and WebKitGTK, each through what drives it (WebDriver BiDi, WebDriver), behind the few
// verbs that the tests need. `find` selects in the widget's shadow root.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';

const shadow = "document.querySelector('ventanilla-help')?.shadowRoot";

/** `page` has goto, run (an expression), click, type, press and resize; all are promises. */
export async function firefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'es-ES' },
  });
  const tab = await browser.newPage();
  return {
    goto: (url) => tab.goto(url),
    run: (expression) => tab.evaluate(`(async () => (${expression}))()`),
    async click(selector) {
      const node = await tab.evaluateHandle(`${shadow}.querySelector(${JSON.stringify(selector)})`);
      await node.click();
    },
    type: (text) => tab.keyboard.type(text),
    press: (key) => tab.keyboard.press(key),
    resize: (width, height) => tab.setViewport({ width, height }),
    close: () => browser.close(),
  };
}

async function free_port() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A child process that is there once `ready` says so. */
async function start(command, args, env, ready) {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  for (let i = 0; i < 200; ++i) {
    if (await ready()) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`${command} does not start`);
}

/** A display for a browser that has no headless mode. */
async function virtual_display() {
  let number = 90;
  while (existsSync(`/tmp/.X11-unix/X${number}`)) ++number;
  const ready = () => existsSync(`/tmp/.X11-unix/X${number}`);
  const args = [`:${number}`, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  return { child: await start('Xvfb', args, {}, ready), name: `:${number}` };
}

const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

export async function webkit() {
  const display = await virtual_display();
  const port = await free_port();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    DISPLAY: display.name,
    LANG: 'es_ES.UTF-8',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    // its sandbox does not start for root, as in containers
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  };
  const ready = () =>
    fetch(`${base}/status`).then(
      () => true,
      () => false,
    );
  const driver = await start('WebKitWebDriver', [`--port=${port}`], env, ready);
  const call = async (method, path, body) => {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const binary = process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const options = { binary, args: ['--automation'] };
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const post = (path, body) => call('POST', `/session/${sessionId}${path}`, body);
  const press_all = (codes) =>
    post('/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: codes.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  return {
    goto: (url) => post('/url', { url }),
    run: (expression) =>
      post('/execute/async', {
        script: `const done = arguments[0]; (async () => (${expression}))().then(done, (error) => done('error: ' + error));`,
        args: [],
      }),
    async click(selector) {
      const script = `return ${shadow}.querySelector(${JSON.stringify(selector)})`;
      const [id] = Object.values(await post('/execute/sync', { script, args: [] }));
      await post(`/element/${id}/click`, {});
    },
    type: (text) => press_all([...text]),
    press: (key) => press_all([keys[key] ?? key]),
    resize: (width, height) => post('/window/rect', { width, height }),
    async close() {
      await call('DELETE', `/session/${sessionId}`).catch(() => {});
      driver.kill();
      display.child.kill();
    },
  };
}
