// help.json's schema, which editors use, agrees with the decoder on files right and wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { file_of, run_both } from './both.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
const validate = ajv.compile(read('widget/help.schema.json'));

function problems_of(help) {
  const { status, lines } = run_both(['check', '--json', file_of(help)]);
  const problems = lines.map((line) => JSON.parse(line));
  return { status, errors: problems.filter(({ severity }) => severity === 'error') };
}

test('files that are right', () => {
  const demo = read('demo-site/help.json');
  for (const help of [demo, ...read('tests/fixtures/config/good.json')]) {
    assert.deepEqual(problems_of(help), { status: 0, errors: [] }, JSON.stringify(help));
    validate(help);
    assert.deepEqual(validate.errors ?? [], [], JSON.stringify(help));
  }
});

// What no schema can say: other members' values, calendars, notations.
const beyond = [
  /^\/contacts\/1\/id$/, /^\/faq\/1\/id$/, // an id that is taken
  /\/related\/0$/, /^\/expect\/0\/id$/, /\/owner$/, /\/crisis\/contacts\/0$/, // an id that is none
  /^\/hours$/, /\/holidays\/0$/, // 2026-02-30
  /\/to$/, /\/until$/, /^\/thresholds$/, /^\/languages\/1$/, // one member against another
  /^\/brand\/logo$/, /\/endpoint$/, // http on another host than the site's
  /\/signature$/, /\/answer$/, // what is inside a text
];

test('files that are wrong', () => {
  for (const { where, help } of read('tests/fixtures/config/bad.json')) {
    const { status, errors } = problems_of(help);
    assert.equal(status, 1, JSON.stringify(help));
    assert.deepEqual(errors.map((error) => error.where), [where], JSON.stringify(help));
    if (validate(help)) assert.ok(beyond.some((pattern) => pattern.test(where)), `${where} ${JSON.stringify(help)}`);
  }
});

test('every member has words for the editor', () => {
  const schema = read('widget/help.schema.json');
  const silent = [];
  const visit = (node, path) => {
    for (const [name, member] of Object.entries(node.properties ?? {})) {
      const shared = schema.$defs[member.$ref?.split('/').at(-1)];
      if (!member.description && !shared?.description && member.type !== undefined) {
        silent.push(`${path}/${name}`);
      }
      visit(member, `${path}/${name}`);
    }
    for (const inner of [node.items, ...(node.anyOf ?? []), ...(node.allOf ?? []), node.then]) {
      if (inner) visit(inner, path);
    }
  };
  visit(schema, '');
  for (const [name, definition] of Object.entries(schema.$defs)) visit(definition, name);
  assert.deepEqual(silent, []);
});
