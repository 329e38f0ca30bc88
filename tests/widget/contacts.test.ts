import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLink } from '../../widget/src/contacts/link';
import { readHelp } from '../../widget/src/help/read';
import type { Contact } from '../../widget/src/help/model';

const carried = {
  question: '¿Tenéis tallas & colores?',
  subject: 'Consulta',
  page: 'https://t.example/p',
};

function contact(fields: object): Contact {
  const [found] = readHelp({ languages: ['es'], contacts: [{ id: 'c', ...fields }] })!.contacts;
  assert.ok(found);
  return found;
}
const href = (fields: object): string | undefined => contactLink(contact(fields), carried)?.href;

const cases: Array<[fields: object, href: string | undefined]> = [
  [{ kind: 'phone', value: '+1-809-555-0100' }, 'tel:+18095550100'],
  [{ kind: 'phone', value: '900 (100) 200' }, 'tel:900100200'],
  [{ kind: 'phone', value: 'llámame' }, undefined],
  [
    { kind: 'email', value: 'ayuda@t.example' },
    'mailto:ayuda@t.example?subject=Consulta&body=%C2%BFTen%C3%A9is%20tallas%20%26%20colores%3F%0A%0Ahttps%3A%2F%2Ft.example%2Fp',
  ],
  [{ kind: 'email', value: 'a@b.example?bcc=c@d.example' }, undefined],
  [
    { kind: 'whatsapp', value: '+34 600 000 000' },
    'https://wa.me/34600000000?text=%C2%BFTen%C3%A9is%20tallas%20%26%20colores%3F',
  ],
  [
    { kind: 'sms', value: '+34600000000' },
    'sms:+34600000000?body=%C2%BFTen%C3%A9is%20tallas%20%26%20colores%3F',
  ],
  [{ kind: 'telegram', value: '@TiendaAyuda' }, 'https://t.me/TiendaAyuda'],
  [{ kind: 'social', network: 'x', handle: '@TAyuda' }, 'https://x.com/TAyuda'],
  [{ kind: 'social', network: 'mastodon', handle: '@t@redes.example' }, 'https://redes.example/@t'],
  [
    { kind: 'social', network: 'otra', handle: '@t', value: 'https://otra.example/t' },
    'https://otra.example/t',
  ],
  [{ kind: 'social', network: 'otra', handle: '@t', value: 'javascript:alert(1)' }, undefined],
  [
    { kind: 'form', endpoint: '/pqr', value: 'https://t.example/formulario' },
    'https://t.example/formulario',
  ],
  [{ kind: 'form', endpoint: 'https://t.example/pqr' }, undefined],
  [{ kind: 'address', value: 'Calle Mayor 1' }, undefined],
];
for (const [fields, expected] of cases) {
  test(`contact ${JSON.stringify(fields)}`, () => assert.equal(href(fields), expected));
}

test('mail without a question has a subject only', () => {
  const link = contactLink(contact({ kind: 'email', value: 'a@t.example' }), {
    ...carried,
    question: '',
  });
  assert.equal(link?.href, 'mailto:a@t.example?subject=Consulta');
});
