import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Delivery } from '../../widget/src/filing/delivery';
import type { Message } from '../../widget/src/filing/store';

const message: Message = {
  key: '3f0b0a52-6b6e-4b3a-9d0a-1a2b3c4d5e6f',
  endpoint: 'https://t.example/pqr',
  contact: 'formulario',
  kind: 'question',
  body: '{}',
  kept: false,
  written: 0,
  reference: null,
  promised: '',
};

const page = new EventTarget();
let posts = 0;
let headers: Record<string, string> = {};

Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  fetch: () => {
    ++posts;
    return Promise.resolve(new Response('', { status: 503, headers }));
  },
});
// a browser without the Web Locks API; later releases of Node have one
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
mock.timers.enable({ apis: ['setTimeout', 'Date'] });

const delivery = (): Delivery =>
  new Delivery(
    () => null,
    () => true,
  );
/** Lets what has begun come to its end; it takes no timer. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; ++i) await new Promise(setImmediate);
};
const online = async (): Promise<void> => {
  page.dispatchEvent(new Event('online'));
  await settle();
};
const later = async (ms: number): Promise<void> => {
  mock.timers.tick(ms);
  await settle();
};

beforeEach(() => {
  posts = 0;
  headers = {};
});

test('however often it was tried by hand, one next attempt waits', async () => {
  const sending = delivery();
  for (let click = 0; click < 5; ++click) await sending.send(message);
  assert.equal(posts, 5);
  await online();
  assert.equal(posts, 6);
  await Promise.all([sending.send(message), sending.send(message)]);
  assert.equal(posts, 8);
  await online();
  assert.equal(posts, 9);
  await sending.forget(message.key);
});

test('a message that is taken back is sent no more', async () => {
  const sending = delivery();
  await sending.send(message);
  await sending.forget(message.key);
  await online();
  await later(600_000);
  assert.equal(posts, 1);
});

test('Retry-After is waited out, online again or not', async () => {
  headers = { 'retry-after': '3600' };
  const sending = delivery();
  await sending.send(message);
  await online();
  await later(3_599_000);
  assert.equal(posts, 1);
  await later(1_000);
  assert.equal(posts, 2);
  await sending.forget(message.key);
});

test('a Retry-After that no timer can hold is not a storm of attempts', async () => {
  headers = { 'retry-after': '99999999' };
  const sending = delivery();
  await sending.send(message);
  await later(60_000);
  assert.equal(posts, 1);
  await sending.forget(message.key);
});
