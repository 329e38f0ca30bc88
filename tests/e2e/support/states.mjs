// A small company's file, and the states of the panel: each is reached from the one before it.
export const help = {
  version: 1,
  brand: { name: 'Tienda Sol' },
  languages: ['es', 'en'],
  timeZone: 'America/Santo_Domingo',
  hours: 'Mo-Fr 08:00-18:00',
  contacts: [
    { id: 'linea', kind: 'phone', value: '+1-809-555-0100', tollFree: true },
    { id: 'correo', kind: 'email', value: 'ayuda@sol.example', replyWithin: '4h' },
    { id: 'cuenta', kind: 'social', network: 'x', handle: '@SolAyuda', role: 'service' },
    { id: 'marca', kind: 'social', network: 'x', handle: '@Sol', role: 'brand' },
    { id: 'formulario', kind: 'form', endpoint: '/pqr', replyWithin: '2bd' },
    { id: 'local', kind: 'address', value: 'Calle Mayor 1, Santo Domingo' },
  ],
  notices: [
    {
      situation: 'El correo llega con retraso.',
      measures: 'Hay más repartidores.',
      estimate: '2026-11-25T16:00:00Z',
      prevention: 'Avisamos antes.',
      from: '2026-11-24T00:00:00Z',
      until: '2026-11-26T00:00:00Z',
    },
  ],
  faq: [
    {
      id: 'envio',
      question: { es: '¿Cuánto tarda el envío?', en: 'How long does delivery take?' },
      answer: {
        es: '**Dos días** a la capital; ver [devoluciones](#ayuda/devolucion).\n\n- Norte: tres\n- Sur: cuatro',
        en: 'Two days.',
      },
      category: { es: 'Envíos', en: 'Delivery' },
      product: { es: 'Envío exprés', en: 'Express' },
      price: { amount: 5, currency: 'USD' },
      related: ['devolucion'],
    },
    {
      id: 'devolucion',
      question: { es: '¿Cómo devuelvo un pedido?', en: 'How do I return an order?' },
      answer: { es: 'En los 30 días siguientes.', en: 'Within 30 days.' },
      category: { es: 'Devoluciones', en: 'Returns' },
    },
  ],
};

/** The same from right to left; Liberation Sans has the letters. */
export const hebrew = {
  ...help,
  brand: { name: { he: 'חנות השמש' } },
  languages: ['he', 'es', 'en'],
  notices: [
    {
      ...help.notices[0],
      situation: { he: 'הדואר מתעכב.' },
      measures: { he: 'יש יותר שליחים.' },
      prevention: { he: 'נודיע מראש.' },
    },
  ],
  faq: [
    {
      ...help.faq[0],
      question: { he: 'כמה זמן לוקח המשלוח?', ...help.faq[0].question },
      answer: {
        he: '**יומיים** לעיר הבירה; ראו [החזרות](#ayuda/devolucion).\n\n- צפון: שלושה\n- דרום: ארבעה',
        ...help.faq[0].answer,
      },
      category: { he: 'משלוחים', ...help.faq[0].category },
      product: { he: 'משלוח מהיר', ...help.faq[0].product },
    },
    {
      ...help.faq[1],
      question: { he: 'איך מחזירים הזמנה?', ...help.faq[1].question },
      answer: { he: 'בתוך 30 הימים הבאים.', ...help.faq[1].answer },
      category: { he: 'החזרות', ...help.faq[1].category },
    },
  ],
};

export const routes = {
  '/pqr': async (request, response) => {
    for await (const _ of request); // read to the end
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"reference":"SOL-7"}');
  },
};

/** Names are those of the snapshots. */
export const states = {
  cerrado: async ({ launcher }) => launcher.waitFor(),
  inicio: async ({ open }) => open(),
  respuesta: async ({ ask, panel }) => {
    await ask('cuanto tarda el envio');
    await panel.locator('.entry.open .prose').first().waitFor();
  },
  'sin-respuesta': async ({ ask, handover }) => {
    await ask('receta de lentejas con chorizo');
    await handover.waitFor();
  },
  'dato-personal': async ({ ask, panel }) => {
    await ask('mi tarjeta 4111 1111 1111 1111');
    await panel.locator('.warning').waitFor();
  },
  entrada: async ({ tab, panel }) => {
    await tab.evaluate(() => window.Ventanilla.show('envio'));
    await panel.locator('#entry-title').waitFor();
  },
  tema: async ({ ask, panel }) => {
    await ask('');
    await panel.locator('.topic').first().click();
    await panel.locator('.back').waitFor();
  },
  formulario: async ({ panel, contacts }) => {
    await panel.locator('.back').click();
    await contacts.locator('button.choice').click();
    await panel.locator('#message').waitFor();
  },
  recibido: async ({ panel }) => {
    await panel.locator('#message').fill('El pedido llegó roto.');
    await panel.locator('#email').fill('ana@cliente.example');
    await panel.locator('.send').click();
    await panel.locator('.receipt').waitFor();
  },
};

