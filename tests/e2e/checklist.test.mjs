// Points of docs/widget-checklist.md that no other file has: answers within the keystroke, a link
// without JavaScript, the on-screen keyboard, motion and contrast as the visitor prefers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, page } from './support/site.mjs';

const link = '<a href="/ayuda.html" data-ventanilla>Ayuda y contacto</a>';

let site;
before(async () => {
  site = await open_site({ files: { 'enlace.html': page({ body: link }) } });
});
after(() => site.close());

test('results are there when the keystroke has been handled, and follow each one', async () => {
  const { tab, open, context } = await site.visit();
  await open();
  const seen = await tab.evaluate(() => {
    const root = document.querySelector('ventanilla-help').shadowRoot;
    const field = root.querySelector('#query');
    return ['maleta', 'reembolso'].map((query) => {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return [...root.querySelectorAll('.results .question')].map((each) => each.textContent);
    });
  });
  assert.match(seen[0].join(' '), /maleta/i);
  assert.match(seen[1].join(' '), /reembolso/i);
  await context.close();
});

test('without JavaScript the recommended form is a link to the help page', async () => {
  const { tab, launcher, context } = await site.visit({
    path: 'enlace.html',
    javaScriptEnabled: false,
    before: (tab) => tab.route('**/ayuda.html', (route) => route.fulfill({ body: 'La ayuda' })),
  });
  assert.equal(await launcher.count(), 0);
  await tab.getByRole('link', { name: 'Ayuda y contacto' }).click();
  assert.equal(await tab.locator('body').innerText(), 'La ayuda');
  await context.close();
});

test('with the on-screen keyboard up the panel is as tall as what remains, and results fit', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { tab, open, panel, field, context } = await site.visit(phone);
  await open();
  const sign = panel.locator('.sign');
  assert.ok(await sign.isVisible());
  await field.focus();
  await tab.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { value: 460 });
    visualViewport.dispatchEvent(new Event('resize'));
  });
  await field.fill('maleta de mano');
  assert.equal((await panel.boundingBox()).height, 460);
  assert.ok(!(await sign.isVisible()), 'opening hours leave their room to the results');
  const answer = await panel.locator('.entry.open .prose p').first().boundingBox();
  assert.ok(answer.y + answer.height <= 460, 'the answer begins above the keyboard');
  await context.close();
});

test('nothing moves where less motion is preferred, and greys are gone with more contrast', async () => {
  const styles = (tab) =>
    tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('ventanilla-help');
      const { animationName } = getComputedStyle(shadowRoot.querySelector('#panel'));
      const soft = getComputedStyle(shadowRoot.querySelector('.body h3')).color;
      return { animationName, soft, ink: getComputedStyle(shadowRoot.querySelector('#panel')).color };
    });
  const usual = await site.visit();
  await usual.open();
  const plain = await styles(usual.tab);
  assert.equal(plain.animationName, 'rise');
  assert.notEqual(plain.soft, plain.ink);
  const calm = await site.visit({ reducedMotion: 'reduce', contrast: 'more' });
  await calm.open();
  const { animationName, soft, ink } = await styles(calm.tab);
  assert.equal(animationName, 'none');
  assert.equal(soft, ink);
});
